"""How English news pages say what a stretch is not: copy. Header lines, captions, credits, pointers to other pages."""

from __future__ import annotations

from typing import Final

import attrs

HEADER_FIELDS: Final = {
    "author": "byline",
    "byline": "byline",
    "date": "published",
    "headline": "title",
    "kind": "kind",
    "language": "language",
    "publisher": "publisher",
    "published": "published",
    "title": "title",
    "url": "url",
}
"""Which field of a document a `Key: value` line at the top of a file fills, by its key in lower case."""

CONTINUING_WORDS: Final = frozenset(
    "a an the and or but nor of in on at to for from by with as than that which who whose its their his her our this these those into "
    "over under between against about is are was were be been has have had will would not".split(),
)
"""Words that a paragraph, a headline or an item of a list hardly ever ends with: the next line continues theirs."""


@attrs.frozen
class Notice:
    r"""One way in which a page says something that is not copy.

    Attributes:
        name: Names it in tests.
        pattern: A regular expression for the opening of a stretch, tried at its first character, without regard to case.
            It ends in ``$`` where the whole stretch must fit. White space may be a line end, so ``\s`` stands for it.
        words: Where it looks for them behind any others, words of which one stands in whatever it fits, in lower case: a search for
            them tells sooner that nothing does.
        fires: Stretches that are not copy.
        silent: Stretches that look like it and are copy.
    """

    name: str
    pattern: str
    fires: tuple[str, ...]
    silent: tuple[str, ...]
    words: tuple[str, ...] = ()


CAPTIONS: Final = (
    Notice(
        name="picture-label",
        pattern=r"[(\[]?(?:file\s)?(?:photo|photograph|picture|image|caption|graphic|illustration)s?(?:\scredit)?\s?:\s",
        fires=(
            "Photo: Trucks wait at the Orlen bridge (Harbour Post)",
            "Caption: The minister leaves the hall.",
            "(File photo: A. Brandt)",
        ),
        silent=("Photos of the wreck show a hole in the hull.", "Image is everything, the candidate said."),
    ),
    Notice(
        name="picture-source",
        pattern=r"(?:(?:image|photo|picture)\s(?:source|caption|credit)[,:\s]|(?:photo|photograph|picture)\s(?:by|courtesy(?:\sof)?)\s[^.]{1,60}$)",
        fires=("Image source, Vell Pictures", "Photo by Ana Brandt", "Image caption, The bridge at dusk"),
        silent=("Image rights were sold for two million crowns.", "Photo by photo, the team rebuilt the last hour of the flight."),
    ),
)
"""Words under or beside a picture."""

BOILERPLATE: Final = (
    Notice(
        name="pointer-with-colon",
        pattern=(
            r"[>»►▶\s]{0,3}(?:(?:also|further|more|must|related|recommended|suggested)[\s-](?:read|reading|reads|news|stories|story|articles|"
            r"article|coverage|content|links|topics|on\sthis\sstory)|read(?:\s(?:also|more|next|on|too))?|see\s(?:also|more)|watch(?:\s(?:also|more|now))?|"
            r"listen(?:\s(?:now|also))?|related|recommended|trending|don['’]t\smiss|you\s(?:may|might)\salso\slike|most\sread)"
            r"\s?:\s"
        ),
        fires=("Also read: How the ferry line was lost", "READ MORE: Five facts about the dam", "Related: The long road to Vell"),
        silent=(
            "Read the order aloud, the judge told him.",
            "Related companies in Orlen were searched too.",
            "More read the report than ever before.",
            "Poll: most islanders back the bridge",
        ),
    ),
    Notice(
        name="pointer-without-colon",
        pattern=(
            r"(?:read|see|find|learn)\s(?:more|the\sfull\s(?:story|report|article|interview|text|statement|list))(?:\s(?:about|from|on|here|at|in|stories)\b[^.!?]{0,120})?"
            r"[.!]?$|more\sfrom\s(?:our|this)\b|more\s(?:stories\s)?(?:on|about)\s(?:this\s(?:story|topic|subject)|our\s)|"
            r"also\s(?:on|in|from)\s[^:.]{1,40}:\s|(?:read|see|watch|listen\sto)\spart\s\w{1,8}\b|(?:also|see|read)\salso\b|also\s(?:read|see|watch)\b|"
            r"click\s(?:here|below|on\sthe\slink)\b|tap\shere\b|scroll\sdown\b|recommended\sfor\syou\b|you\smight\salso\slike\b|"
            r"(?:continue|keep)\sreading\b|read\s(?:the\srest\b|it\s(?:all\s)?here\b|on\s(?:here|at)\b)|jump\sto\b|back\sto\stop\b|skip\sto\b"
        ),
        fires=(
            "Read more",
            "Read the full report here.",
            "Read more about the river treaty",
            "Click here to see the figures.",
            "More from our trade desk every Thursday.",
        ),
        silent=(
            "Read more closely, the figures show a fall.",
            "See more of the same, one resident predicted: fewer boats, fewer jobs.",
            "More from the tax would go to schools, the mayor said.",
            "Also on Monday, the court ruled that the ban stands.",
        ),
    ),
    Notice(
        name="subscription",
        pattern=(
            r"(?:please\s)?(?:sign\s?-?\s?up|subscribe|register|log\s?in|sign\s?in)\s(?:now|today|here|below|to|for|with)\b[^“\"]{0,160}?"
            r"\b(?:newsletters?|e?-?mails?|alerts?|updates|briefing|bulletin|inbox|channel|podcast|digest|access|free|account|read|stories|youtube|today)\b|"
            r"(?:please\s)?(?:subscribe|sign\sup|log\sin|register)(?:\s(?:now|today|here|to\s(?:us|our\b.{0,80}|read\b.{0,60})))?[.!]?$|"
            r"(?:get|receive|enjoy|join|start|try)\s(?:our|the|all|more|your|a|an|free|unlimited)\b[^“\".]{0,100}"
            r"\b(?:newsletters?|inbox|app|e-?mail|alerts|whatsapp|telegram|channel|trial|subscription|briefing|podcast)\b|"
            r"download\s(?:our|the)\b[^“\".]{0,60}\bapp\b|(?:our|the)\s(?:free\s)?(?:daily\s|weekly\s|morning\s)?newsletter\b[^.]{0,60}\binbox\b|"
            r"already\sa\s(?:subscriber|member)\b"
        ),
        fires=(
            "Sign up for our newsletter: the harbour and the sea, every Saturday in your inbox.",
            "Subscribe",
            "Get the Harbour Post app.",
            "Join our WhatsApp channel for live updates",
        ),
        silent=(
            "Sign up for the army or go to prison: that was the choice, he said.",
            "Get the water out first, the engineers told the council.",
            "Join the union, the posters urged.",
            "Subscribers to the fund lost 4 million crowns.",
        ),
    ),
    Notice(
        name="social-media",
        pattern=(
            r"(?:please\s)?(?:follow|like|find|join|tweet|message|visit)\s(?:us|me|him|her|them|@\w+|the\s(?:author|reporter|writer)|our\s\w+|[\w.]+\s[\w.]+)"
            r"\s(?:(?:at\s@?[\w./]+\s)?on\s(?:twitter|x\b|facebook|instagram|youtube|linkedin|tiktok|telegram|whatsapp|threads|bluesky|mastodon|google|social)|"
            r"(?:at|on)\s@|for\s(?:live|more|the\slatest)\b|@)|"
            r"(?:on\stwitter\s)?(?:please\s)?follow\s(?:@\w+|[^.,;:“\"]{1,120}\son\s(?:twitter|facebook|instagram|x\b|youtube|linkedin))|"
            r"share\s(?:this(?:\s(?:story|article|post|page|video|piece|report)\b[^.!?]{0,60})?|(?:on|via)\s\w+)[.!]?(?:\scomments\b.{0,40})?$|"
            r"comments?\s(?:are\s)?(?:closed|moderated|off|disabled|open)\b|(?:leave|post|add)\sa\scomment\b|join\sthe\s(?:conversation|discussion)\b|"
            r"(?:have\syour\ssay|tell\sus\swhat\syou\sthink|what\sdo\syou\sthink\?\s(?:tell|let)\sus)\b"
        ),
        fires=(
            "Follow us on Facebook",
            "Follow @harbourpost",
            "Share this article",
            "Comments are closed.",
            "Please follow us for live coverage.",
        ),
        silent=(
            "Follow the money, the auditor told the panel.",
            "Share prices fell by 4 percent.",
            "Share this land or lose it, the elders warned, and nobody argued.",
            "Comments by the minister angered the union.",
        ),
    ),
    Notice(
        name="appeal",
        pattern=(
            r"(?=got|have|seen|love|enjoy|please|subscribe|sign|follow|get|catch|drop|send|support|buy|rank|download|share|help|become|join|tell)"
            r"(?!.{0,240}\b(?:said|says|told|asked|urged|warned)\b)"
            r"(?:(?:got|have|seen|love|enjoyed?)\s[^.?!]{1,60}\?\s)?(?:please\s)?"
            r"(?:subscribe|sign\sup|follow|get|catch|drop|send|support|buy|rank|download|share|help|become|join|tell)\b(?!\sfor\b)[^“\"]{0,120}?"
            r"\b(?:subscribe|newsletters?|apps?|alerts|inbox|comments?\sbelow|coffee|newsroom|all\splatforms|members?['’]?s?['’]?\spage|"
            r"live\supdates|minute\supdates|every\smorning|our\s(?:work|journalism|team|page|site|channel|reporters)|"
            r"your\s(?:phone|thoughts|views|comments|inbox|pictures|photos)|local\snews|find\sout\show)\b[^“\"]{0,80}$"
        ),
        fires=(
            "Get transfer alerts on your phone: find out how here.",
            "Drop your comments below.",
            "Buy me a coffee.",
            "Got a picture of the storm? Send it to our newsroom and we may use it.",
            "Support local news. Subscribe for 1 crown a week.",
        ),
        silent=(
            "Support for our work has fallen, the union said. It wants a meeting.",
            "Send help, the mayor told the ministry.",
            "Join our team, the coach told her, and she did.",
        ),
    ),
    Notice(
        name="house-notice",
        pattern=(
            r"[^.“\"]{1,60}\b(?:newsletter|podcast|bulletin|briefing)\s(?:goes\sout|is\sout|lands|drops|arrives)\b[^.]{0,60}\.?$|"
            r"[^.“\"]{1,40}\bmay\s(?:earn|receive)\sa\s(?:small\s)?(?:commission|fee)\s(?:from|on|when|if)\b|"
            r"[^.“\"]{1,40}\b(?:business|sports?|news|culture)\spages\sare\sfree\b"
        ),
        words=("newsletter", "podcast", "bulletin", "briefing", "commission", "fee", "pages"),
        fires=(
            "The Post’s health newsletter goes out every Thursday.",
            "MoneyPost may earn a commission from links on this page.",
        ),
        silent=("The brokers may earn a fee twice that size.", "The newsletter of the guild tells another story."),
    ),
    Notice(
        name="press-notice",
        pattern=(
            r"(?:issued|released)\s(?:in\sthe\spublic\sinterest\s)?by\s(?:the\s)?[^.]{0,80}\b(?:office|unit|department|ministry|directorate|secretariat|desk|"
            r"section|division|bureau)\b[^.]{0,60}\.?$|"
            r"(?:media|press)\s(?:inquiries|enquiries|queries)\s(?:should|may|can)\s|"
            r"here(?:\sis|['’]s)\swhat\s(?:we\sknow|you\sneed\sto\sknow)\b[^.]{0,30}[.:]?$"
        ),
        fires=(
            "Issued by the Press Unit, Ministry of Ports.",
            "Media inquiries should be directed to the duty officer.",
            "Here is what we know so far.",
        ),
        silent=(
            "Issued by the court on Monday, the warrant names two men.",
            "Here is what we know about the ship that sank off Vell on Monday.",
        ),
    ),
    Notice(
        name="about-this-piece",
        pattern=(
            r"[(\[*_]{0,2}(?:(?:this|the)\s(?:story|article|post|piece|interview|series|column|essay)|a\sversion\sof\sthis\s(?:story|article|piece)|"
            r"an?\s(?:earlier|previous)\sversion\sof\sthis\s(?:story|article|post|piece))\s"
            r"(?:(?:is|was|has\sbeen|have\sbeen|will\sbe)\s(?:\w+ly\s|first\s|also\s)?(?:part|published|produced|updated|corrected|republished|amended|"
            r"written|compiled|supported|funded|reported|translated|adapted|edited|developing|reproduced|auto-generated|generated)\b|"
            r"(?:first|originally|also)\sappeared\b|appeared\s(?:first|in\sprint|on|originally)\b|contains\saffiliate\b)|"
            r"[(\[](?:corrects|updates|adds|recasts|refiles|removes|repeats|clarifies|amends)\b|"
            r"(?:the\s)?views\sexpressed\s(?:in|here|by)\b.{0,120}\b(?:author|writer|own|necessarily)\b|"
            r"(?:the\s)?opinions\sexpressed\b.{0,120}\b(?:author|writer|own|necessarily)\b|"
            r"(?:this\sis\sa\s)?(?:developing|breaking)(?:\snews)?\sstory\b|(?:full|complete)\stext\.?$|abstract\.?$|correction\sappended\.?$|"
            r"with\s(?:agency\s)?inputs\sfrom\b|with\s(?:files|reporting|additional\sreporting|contributions)\s(?:from|by)\b"
        ),
        fires=(
            "(This story is part of a training project)",
            "This article was first published on 3 May.",
            "(Corrects name of port in paragraph 4)",
            "Full text.",
        ),
        silent=(
            "This story is not over, the mayor said.",
            "The article is 12 pages long and names three ministers.",
            "The series was lost in the fifth game.",
            "Abstract painting sells again, dealers say.",
        ),
    ),
    Notice(
        name="credit",
        pattern=(
            r"[(\[—–*_-]{0,2}\s?(?:(?:additional\s|further\s)?(?:reporting|writing|editing|translation|research|graphics|production|compiled|written|edited|"
            r"translated|produced|photographs|photography)\sby\s(?:[^.]|\.(?!\s[A-Z][a-z]+\s[a-z]))*$)|"
            r"contributing\s?:\s[^.]{0,120}\.?$|[(\[]?(?:h/t|hat\stip)\b.{0,60}$|"
            r"(?-i:(?:[A-Z][\w.’'-]+\s){1,3}(?:and\s(?:[A-Z][\w.’'-]+\s){1,3})?reported\sfrom\s(?:[A-Z][\w.’'-]*,?\s?){1,4}\.?)$|"
            r"(?-i:(?:[A-Z][\w.’'-]+,?\s){1,4}(?:and\s(?:[A-Z][\w.’'-]+\s){1,4})?(?:in\s[A-Z]\w+\s)?)(?:also\s)?contributed\s"
            r"(?:reporting|to\sthis\s(?:report|story|article))\b"
        ),
        fires=(
            "(Reporting by Ana Brandt and Piet Koss; editing by L. Moor)",
            "Reporting by Ana Brandt in Vell; Editing by Piet Koss.",
            "Ana Brandt in Vell contributed reporting.",
            "Ana Brandt contributed to this report.",
            "Contributing: Piet Koss",
            "Brandt reported from Vell.",
        ),
        silent=(
            "Reporting by the agency is under review. The board meets on Friday.",
            "Reporting by the paper led to an inquiry. Two ministers resigned.",
            "Ana Brandt contributed 200 crowns to the fund.",
            "Heavy rain in May contributed to this.",
            "Brandt reported from Vell that the bridge had gone.",
        ),
    ),
    Notice(
        name="byline",
        pattern=(
            r"(?-i:(?:By|BY)\s[A-Z][\w.’'-]*(?:\s(?:[A-Z][\w.’'-]*|de|van|von|der|al|bin|and|in|for|of)|,\s[A-Z][\w.’'-]*){0,9})"
            r"(?:,?\s(?:staff\swriter|correspondent|reporter|editor|political\seditor|special\sto\b.{0,40}))?$"
        ),
        fires=("By Ana Brandt", "By Ana Brandt and Piet Koss", "By ANA BRANDT, Staff Writer"),
        silent=("By Monday the water had fallen.", "By Ana Brandt's own count, 40 were there.", "By law, boats must carry lights."),
    ),
    Notice(
        name="time-stamp",
        pattern=(
            r"(?:first\s|last\s|originally\s)?(?:published|updated|posted|modified|edited|created|updated\sat|date)(?:\s(?:on|at))?\s?[:\s]\s?"
            r"(?:\w{3,9}\.?,?\s)?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d)[^.!?]{0,50}(?:[ap]\.m\.)?[^.!?]{0,12}\.?$|"
            r"\d{1,3}\s(?:min|minutes?|hours?|days?)\s(?:read|ago)\.?$"
        ),
        fires=("Updated: 3 March 2025, 10:45", "Published on Monday, 3 March 2025", "Last updated 10:45 GMT", "4 min read"),
        silent=("Updated figures show a fall of 3 percent.", "Published in March 2025, the report names nobody."),
    ),
    Notice(
        name="rights",
        pattern=(
            r"(?:©|\(c\)\s?\d|copyright\s(?:©|\(c\)|\d|by\b)|all\srights\sreserved|reproduction\s(?:permitted|prohibited|is\s(?:permitted|prohibited))|"
            r"[^.]{0,80}[.,]?\s(?:all\srights\sreserved|reproduction\s(?:permitted|prohibited))\b)"
        ),
        words=("©", "(c)", "copyright", "rights", "reproduction"),
        fires=(
            "© 2025 Harbour Post",
            "Copyright 2025 Harbour Post. All rights reserved.",
            "Press Office of the Port. Reproduction permitted.",
        ),
        silent=("Copyright law does not cover the map, the court said.",),
    ),
    Notice(
        name="advertisement",
        pattern=(
            r"[—–*_\[(-]{0,2}\s?(?:advertisements?|advertising|sponsored(?:\scontent)?|promoted|ad|skip\sad(?:vert)?|"
            r"(?:the\s)?(?:story|article|content)\scontinues\s(?:after|below)\b.{0,40}|loading(?:\.{3}|…)?)[\])—–*_-]{0,2}\.?$"
        ),
        fires=("Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "[Sponsored]"),
        silent=("Advertisement spending fell by a third.", "Loading of the ship stopped at noon."),
    ),
    Notice(
        name="contact",
        pattern=(
            r"(?:press|media|general)\s(?:enquiries|inquiries|contacts?|office\scontacts?)\s?[:,]|(?:press|media|publications)\s\w+,\sext\b|"
            r"(?:contacts?|comments|enquiries|inquiries|questions|corrections|e-?mail|tel|telephone|phone|fax)\s?:\s(?!.{0,200}[.!?]\s[A-Z])|"
            r"(?:for\s(?:more|further)\sinformation|to\scontact\sthe\s(?:author|reporter|editor|writer|newsroom))\b.{0,60}\b(?:contact|visit|call|e-?mail|see|write|go)\b|"
            r"(?:contact|e-?mail|write\sto|reach)\s(?:us|me|the\s(?:author|reporter|editor|writer|newsroom)|[\w.’'-]+\s[\w.’'-]+)\s(?:at|on|by|via)\s|"
            r"(?:do\syou\s)?(?:have|got|send\sus)\s(?:a|your)\s(?:(?:news\s)?tips?|story|comments?)\b|like\sthis\?|buy\sus\sa\scoffee|"
            r"(?:donate|support\s(?:us|our\s(?:work|journalism)|independent\sjournalism))\b"
        ),
        fires=(
            "Press enquiries: crisis desk, ext. 4400.",
            "Contact us at desk@harbourpost.example",
            "Have a tip? Write to the usual address.",
            "Donate now",
        ),
        silent=(
            "Contact with the boat was lost at noon.",
            "Comments: the chair said no. The members said yes.",
            "Questions about the bridge remain.",
        ),
    ),
    Notice(
        name="about-the-author",
        pattern=(
            r"(?-i:(?:[A-Z][\w.’'-]+\s){1,4})(?:is|was)\s(?:an?|the)\s[^.]{0,80}\b(?:reporter|correspondent|columnist|editor|journalist|writer|contributor|"
            r"intern)\b[^.]{0,80}\.?\s?(?:(?:follow|contact|e-?mail|reach)\s(?:him|her|them|\w+)\b.{0,120})$"
        ),
        fires=("Ana Brandt is a reporter at the Harbour Post. Follow her on Twitter @anabrandt",),
        silent=("Ana Brandt is a reporter who was held for nine days.", "Piet Koss was the editor of the paper."),
    ),
    Notice(
        name="page-furniture",
        pattern=(
            r"(?:share|print|save|comments?(?:\s\(\d+\))?|e-?mail|tweet|facebook|twitter|whatsapp|menu|home|search|tags?\s?:\s[^.]{0,200}|topics?\s?:\s[^.]{0,200}|"
            r"filed\sunder\s?:?\s[^.]{0,200}|ends|end|-?\s?30\s?-?|more|next|previous|close|top\sstories|latest\snews|breaking\snews|"
            r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|(?:[#@]\w+[\s,]*)+|[^\w\s]+(?:\s[^\w\s]+)*)$"
        ),
        fires=("Share", "* * *", "https://harbourpost.example/dam", "Tags: dam, river", "-30-", "@harbourpost #dam"),
        silent=("Search for two sailors ends.", "Ends meet again in Vell.", "#SaveTheDam began as a joke."),
    ),
)
"""Credits, pointers to other pages, appeals and footers."""
