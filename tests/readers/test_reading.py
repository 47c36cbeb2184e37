"""Reading files and texts: metadata, formats, and what cannot be read."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import readers
from factcheck.errors import InvalidDateError, InvalidTextError, UnreadableError
from factcheck.model.documents import Document, Origin
from factcheck.readers import Reader, moment, read, read_text
from factcheck.registry import collect

COPY = "Rain fell on Vell for nine days."
ALL = collect("factcheck.readers", "READER", Reader)
NINE = datetime.datetime(2031, 5, 1, 9, 30, tzinfo=datetime.UTC)

values = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=20)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Name a file that is not there yet."""
    return tmp_path / "story.txt"


class TestHeader:
    """`Key: value` lines at the top."""

    @given(title=values, publisher=values, byline=values, url=values, kind=values)
    def test_they_fill_the_fields(self, **fields: str) -> None:
        """Whatever the value, it is the field, and the file itself is where it came from."""
        text = "".join(f"{'URL' if name == 'url' else name.title()}: {value}\n" for name, value in fields.items()) + f"\n{COPY}"
        document = read_text(text)

        assert {name: getattr(document, name) for name in fields} == fields
        assert dict(document.origins) == dict.fromkeys(sorted(fields), Origin.MARKUP)
        assert [block.kind.value for block in document.blocks] == ["boilerplate"] * len(fields) + ["paragraph"]

    @given(st.one_of(st.dates(), st.datetimes(timezones=st.just(datetime.UTC))))
    def test_a_date_or_time_is_understood(self, published: datetime.date) -> None:
        """ISO 8601 in, the same moment out."""
        assert read_text(f"Published: {published.isoformat()}\n\n{COPY}").published == published

    @pytest.mark.parametrize("published", ["last Tuesday", "2031-13-01", "2031-05-01T25:30"])
    def test_a_date_that_is_none_fills_nothing(self, published: str) -> None:
        """A file may say what it likes."""
        document = read_text(f"Published: {published}\n\n{COPY}")

        assert document.published is None
        assert document.origins == ()

    def test_an_hour_without_zone_keeps_its_day_and_is_called_a_guess(self) -> None:
        """What a file says of the day, and of which document came first, is not lost; the zone is ours."""
        document = read_text(f"Published: 2031-05-01T09:30\n\n{COPY}")

        assert document.published == datetime.datetime(2031, 5, 1, 9, 30, tzinfo=datetime.UTC)
        assert dict(document.origins)["published"] is Origin.GUESSED

    def test_the_first_of_two_lines_counts(self) -> None:
        """A key that is written twice does not overwrite itself."""
        assert read_text("TITLE: One\ntitle: Two\nHeadline: Three\n").title == "One"

    def test_a_headline_under_the_header_is_a_headline(self) -> None:
        """Where both stand, the header line is the title."""
        document = read_text(f"Title: One\n\nRain on Vell\n\n{COPY}")

        assert document.title == "One"
        assert [block.kind.value for block in document.blocks] == ["boilerplate", "headline", "paragraph"]

    @pytest.mark.parametrize("line", ["Poll: most islanders back the bridge", "Title:", "Title:One", "The title: One"])
    def test_other_lines_are_copy(self, line: str) -> None:
        """A colon does not make a header."""
        assert read_text(f"{line}\n\n{COPY}").origins in ((), (("title", Origin.GUESSED),))


class TestGiven:
    """What the caller knows."""

    @given(title=values, publisher=values, byline=values, url=values, published=st.dates())
    def test_it_takes_the_place_of_what_the_text_says(self, **fields: str | datetime.date) -> None:
        """The caller is believed before the file, and is where it came from."""
        document = read_text(f"Title: A\nPublisher: B\nByline: C\nURL: D\nPublished: 2031-05-01\nKind: E\n\n{COPY}", **fields)  # type: ignore[arg-type]

        assert {name: getattr(document, name) for name in fields} == fields
        assert dict(document.origins) == dict.fromkeys(sorted(fields), Origin.GIVEN) | {"kind": Origin.MARKUP}

    def test_a_field_that_is_not_given_stays(self) -> None:
        """Naming one field leaves the others, and where they came from."""
        document = read_text(f"Title: A\nPublisher: B\n\n{COPY}", title="C")

        assert (document.title, document.publisher, document.published) == ("C", "B", None)
        assert document.origins == (("publisher", Origin.MARKUP), ("title", Origin.GIVEN))

    @pytest.mark.parametrize("published", [NINE, "2031-05-01T09:30+00:00", "2031-05-01T09:30Z", " 2031-05-01T09:30:00Z "])
    def test_an_instant_may_be_written_or_given(self, published: str | datetime.date) -> None:
        """Text and objects mean the same."""
        assert read_text(COPY, published=published).published == NINE

    @pytest.mark.parametrize("published", ["yesterday", "", "2031-5-1", "2031-05-01T09:30", NINE.replace(tzinfo=None), 20310501])
    def test_what_is_no_date_is_refused(self, published: str | datetime.date) -> None:
        """A wrong date would silently move every "yesterday" of the text; the message shows the form that is wanted."""
        with pytest.raises(InvalidDateError, match="write it as 2025-03-28"):
            read_text(COPY, published=published)

    @given(st.text())
    def test_any_text_is_a_date_or_an_error(self, written: str) -> None:
        """No text makes reading a date fail in another way."""
        try:
            assert isinstance(moment(written), datetime.date)
        except InvalidDateError as error:
            assert error.value == written.strip()


@pytest.mark.parametrize(("character", "reason"), [("\0", "holds a NUL"), ("\ud83d", "holds half of a surrogate pair")])
def test_a_text_that_nobody_wrote_is_refused(character: str, reason: str) -> None:
    """The place of the first fault is named."""
    with pytest.raises(InvalidTextError, match=reason) as caught:
        read_text(f"Rain{character} fell{character}")

    assert caught.value.position == 4


class TestFiles:
    """Files of plain text."""

    @given(text=st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(str.strip))
    def test_a_file_reads_as_its_text(self, text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
        """Writing a text and reading it gives the document of the text, whatever line ends and letters it has."""
        file = tmp_path_factory.getbasetemp() / "any.txt"
        text = "a\r\n" + text + "\r\n"
        file.write_bytes(text.encode())

        assert read(file) == read_text(text)

    def test_a_byte_order_mark_is_no_part_of_the_text(self, file: Path) -> None:
        """Positions count from the first character after it, as in an editor; in a text that was given it is a character."""
        file.write_bytes(b"\xef\xbb\xbfTitle: One\n\n" + COPY.encode())

        assert read(file) == read_text(f"Title: One\n\n{COPY}")
        given = read_text(f"\ufeffTitle: One\n\n{COPY}")
        assert (given.title, given.blocks[0].span.start) == ("One", 1)

    def test_metadata_can_be_given(self, file: Path) -> None:
        """A path as text does as well, and what is given is kept."""
        file.write_text(COPY)

        document = read(str(file), title="One", publisher="B", byline="C", published="2031-05-01", url="D")

        assert (document.title, document.publisher, document.byline, document.url) == ("One", "B", "C", "D")
        assert document.published == datetime.date(2031, 5, 1)

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            (b"", "it holds nothing"),
            (b" \r\n\t\n", "it holds nothing"),
            ("Zoë".encode("latin-1"), "it is not UTF-8 text: byte 2 is 0xeb; save it as UTF-8"),
            (COPY.encode("utf-16"), "it is UTF-16 text; save it as UTF-8"),
            (COPY.encode("utf-32"), "it is UTF-32 text; save it as UTF-8"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "it holds binary data"),
            (bytes(range(1, 32)) * 9, "it holds binary data"),
            (b"a" * 9000 + b"\0", "the text holds a NUL at character 9000"),
        ],
    )
    def test_what_is_no_text_is_refused(self, file: Path, content: bytes, reason: str) -> None:
        """One line names the file and says why."""
        file.write_bytes(content)

        with pytest.raises(UnreadableError, match=reason) as caught:
            read(file)

        assert str(file) in str(caught.value)
        assert "\n" not in str(caught.value)

    def test_a_file_that_is_too_large_is_refused(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """No more than the limit is ever held in memory; the limit is stated."""
        monkeypatch.setattr(readers, "LARGEST_FILE", 2**20)
        file.write_bytes(b"a" * 2**20)
        assert len(read(file).text) == 2**20

        file.write_bytes(b"a" * (2**20 + 1))
        with pytest.raises(UnreadableError, match="it holds more than 1 MiB"):
            read(file)

    @pytest.mark.parametrize(("path", "reason"), [("none.txt", "there is no such file"), (".", "it is a folder"), ("a\0b", "null")])
    def test_what_is_no_file_is_refused(self, path: str, reason: str, tmp_path: Path) -> None:
        """The operating system's reasons are said in the same way."""
        with pytest.raises(UnreadableError, match=reason):
            read(os.path.join(tmp_path, path))  # noqa: PTH118

    def test_a_file_that_may_not_be_read_is_refused(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Any other reason is passed on in the system's words."""

        def refuse(*_: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("builtins.open", refuse)
        with pytest.raises(UnreadableError, match="Permission denied"):
            read(file)


@pytest.mark.parametrize("reader", ALL.values(), ids=list(ALL))
class TestEveryReader:
    """What every reader must do, whatever its format."""

    def test_its_suffixes_are_suffixes(self, reader: Reader) -> None:
        """A file that it reads can be recognised in a list."""
        assert reader.suffixes
        assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in reader.suffixes)

    @given(data=st.binary(max_size=200))
    def test_any_bytes_are_a_document_or_unreadable(self, reader: Reader, data: bytes) -> None:
        """Whatever it recognises it reads, or says in one line why not; nothing else escapes."""
        if reader.recognises(data):
            try:
                assert isinstance(reader.read(data, "x"), Document)
            except UnreadableError as error:
                assert "\n" not in str(error)


def test_one_reader_takes_what_no_other_knows() -> None:
    """There is one fallback, and it is plain text."""
    assert [reader.name for reader in ALL.values() if reader.general] == ["text"]


def test_content_comes_before_suffix(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that knows the content is asked before plain text, whatever the file is called; the suffix decides between equals."""

    def named(name: str, suffix: str, opening: bytes) -> Reader:
        return Reader(name, (suffix,), lambda data: data.startswith(opening), lambda _data, _path: Document(name))

    others = [named("one", ".one", b"<"), named("two", ".two", b"<"), ALL["text"]]
    monkeypatch.setattr(readers, "_readers", lambda: others)
    file.write_text("<a>")
    assert read(file).text == "one"

    second = file.with_suffix(".TWO")
    second.write_text("<a>")
    assert read(second).text == "two"

    second.write_text("plain")
    assert read(second).text == "plain"
