"""Weather, nature and the environment: storms, floods, quakes, heat, animals, land and water."""

from __future__ import annotations

from typing import Final

DEEDS: Final = """
flood, flooding, inundate, deluge, inundation, under water, submerge, swamp, burst banks, overflow, spill over banks, floodwater,
    flash flood, waterlogged
erupt, eruption, spew, spew ash, spew lava
batter, pummel, lash, pound, buffet
landfall, make landfall, come ashore, hit coast, reach shore
thaw, melt, meltwater, melting
freeze, icy, ice over, frost, ice, frozen, sub-zero
erode, erosion, wash away, eat away
pollute, contaminate, pollution, contamination, taint, foul, contaminated, befoul
harvest, crop, reap, gather in, yield of crop
cull, slaughter, put down, destroy animals, put to sleep
breed, reproduce, spawn, mate
extinct, extinction, die out, threatened with extinction
=conserve, =conserved, =conserving, =conservation, preserve, preservation
cut down, chop down, log, logging, deforest, deforestation, clear forest, clear-cut
migrate, migration of birds
recycle, recycling, reuse
irrigate, irrigation, water crops
ration, rationing, hosepipe ban, water restriction, water shortage
emit, emission, give off, carbon emissions, carbon, greenhouse gas, greenhouse gases, co2, carbon dioxide
blow, gust, gale, wind, strong winds, high winds, gale-force
rain, rainfall, downpour, rains, rainstorm, heavy rain, torrential rain, torrential, cloudburst, shower, drizzle, precipitation,
    wet weather
snow, snowfall, blizzard, snowstorm, heavy snow, sleet, flurry
hailstorm, hailstone
""".strip()
"""What is done and happens."""
THINGS: Final = """
storm, cyclone, hurricane, typhoon, tropical storm, tempest, superstorm
tornado, twister, whirlwind
thunderstorm, thunder, lightning, lightning strike
earthquake, quake, tremor, temblor, seismic, aftershock, seismic event
tsunami, tidal wave
volcano, crater, lava
landslide, mudslide, landslip, rockslide, rockfall, mudflow, debris flow, slope failure
avalanche, snowslide, snow slide
wildfire, bushfire, forest fire, brush fire, moorland fire, grass fire, wildland fire < blaze
drought, dry spell, dryness, lack of rain, arid
heatwave, heat wave, hot spell, extreme heat, soaring temperatures, =scorching
cold snap, cold spell, deep freeze
temperature, heat, =degrees
fog, mist, haze, smog, poor visibility
weather, weather conditions
=forecaster, meteorologist, met office, weather service, weather bureau, weather office, national weather service
climate, global warming, climate change, climate crisis, global heating
environment, environmental, ecological, ecology, ecosystem
environmentalist, conservationist, green campaigner, climate activist, climate campaigner
wildlife, fauna, wild animals
species, animal species
animal, beast, creature
cattle, livestock, cow, herd, dairy herd, cows
sheep, lamb, ewe, flock
pig, hog, swine
horse, pony, mare, stallion, racehorse
dog, puppy, canine, terrier, pooch
cat, kitten, feline
bird, poultry, chicken, hen, fowl, turkey
bear, grizzly
insect, pest, bug infestation
bee, honeybee, beehive, hive
fish, trout, salmon, fish stocks
=crops, arable
grain, wheat, cereal, maize, corn, barley
fruit, berries
vegetable, veg, greens
milk, dairy
egg, eggs
tree, oak, sapling
forest, wood, woodland, woods, jungle, rainforest
river, stream, creek, brook, waterway, tributary
lake, lagoon, loch
reservoir, tank, water tank
dam, weir, barrage, embankment
levee, dyke, dike, flood defence, flood barrier, sea wall, flood wall
sea, ocean, high seas
coast, shore, shoreline, seaside, coastline, coastal, seafront, waterfront
beach, sands
cliff, bluff, precipice
bay, inlet, cove, gulf
mountain, peak, summit of, alpine
hill, hillside, hillock
valley, gorge, ravine, canyon, gully
cave, cavern, grotto
desert, sand dunes
island, isle, islet, archipelago
glacier, ice sheet, ice shelf, iceberg
soil, topsoil, earth removed
=pollutant, =contaminant, toxin
chemical, substance, compound
pesticide, herbicide, weedkiller, insecticide
fertiliser, fertilizer, ammonium nitrate
garbage, rubbish, waste, trash, litter
landfill, dump, tip site, rubbish dump, waste site
sewage, effluent, wastewater, raw sewage
oil spill, oil slick, slick
toxic, =poisonous, noxious
radiation, radioactive, radioactivity
mine, pit, colliery, mineshaft
ore, =mineral, =minerals
coal, lignite
well, borehole, water well
algae, algal bloom, blue-green algae
habitat, breeding ground
reserve, nature reserve, national park, sanctuary, protected area
farm, ranch, farmland, holding of land, farmstead
field, meadow, pasture, paddock
farmer, grower, rancher, agricultural producer, smallholder
agriculture, =farming, agricultural
fisherman, angler, fishermen, fisher
hunter, poacher
""".strip()
"""Persons, bodies, places, things and qualities."""
