"""
More time for a truce in the manner of agency copy: told as done, asked for, refused, or none.

What is tested are kinds of sentences, not their words: each kind stands here in several wordings.
Pages are of June 5, 2019.
"""

import pytest

from conflictmodel import Dataset, Extension, PositionStance
from conflictmodel.adapters import voa

LEAD = "A truce between the army and the Red Lantern Brigade in Tel Arun took effect on Monday."


def dated(*paragraphs: str) -> Dataset:
    head = ("Guns Fall Still in Karsova Town", "June 05, 2019", "Ruth Amblecote")
    text = "\n\n".join([*head, "PORT MAREN - " + paragraphs[0], *paragraphs[1:]]) + "\n"
    return voa.parse(text, published="2019-06-05")


def extensions(text: str) -> list[Extension]:
    found = dated(LEAD, text)
    assert len(tuple(found.ceasefires)) == 1
    return sorted(found.extensions, key=lambda each: str(each.duration))


def lengths(text: str) -> list[str]:
    return [str(each.duration) for each in extensions(text)]


def stances(each: Extension) -> set[PositionStance]:
    return {position.stance for position in each.positions}


TOLD = [
    ("P3D", "The two sides agreed on Sunday to extend the truce by three days."),
    ("P3D", "The truce was extended by three days on Sunday, mediators said."),
    ("PT72H", "The army announced a 72-hour extension of the cease-fire."),
    ("PT72H", "The army said it would observe the truce for another 72 hours."),
    ("P1M", "The truce will stay in force for a further month, the defense ministry said."),
    ("P10D", "Mediators said the ten days of the truce had been made twenty."),
    ("P2W", "The generals put their seals under a letter that adds two weeks to the truce."),
    ("P2W", "Two more weeks were added to the cease-fire on Thursday."),
    ("P1W", "The army gave the truce another week."),
    ("P1W", "The truce was given another week on Thursday."),
    ("None", "The truce was rolled over on Friday for the third time."),
    ("None", "The truce, renewed on Friday, was largely holding."),
    ("P5D", "The prolongation, of five days, was announced by the army."),
    ("P5D", "A second extension, this one for five days, was announced by the army."),
    ("P3D", "The army agreed to a three-day extension. The extension runs until Friday."),
    ("P3D", "Both sides agreed to prolong the truce. It will last three days longer."),
    ("P3D", "Both sides agreed to prolong the truce. The extension is for three days."),
    ("P2D", "The truce, which was to end on Monday, will now last two days longer."),
    ("None", "The truce, which was to end on Monday, will now last until Wednesday."),
    ("None", "The truce, due to end on Monday, will run on without a date for its end."),
    ("None", "The army dropped the end date of the truce."),
    ("None", "The army said it would keep to the truce beyond Sunday."),
    ("None", "The army said its guns would stay silent past Sunday's deadline."),
    ("P1W", "The guns are to stay silent for another week."),
    ("P1W", "The brigade would hold its fire for a week more, its leader wrote."),
    ("None", "Both camps agreed to go on, and only until Friday."),
    ("P4D", "By evening both had agreed to go on, though for four days only."),
    ("None", "The truce was repeatedly renewed and did not end before May."),
    ("P4M", "The truce was renewed in June for four months."),
    ("P2M", "The parties decided to renew the two-month truce for a further two months."),
    ("P2M", "The two-month truce was renewed for a similar period."),
    ("None", "The cease-fire has been prolonged indefinitely, the army said."),
    ("P1D", "The army stretched the truce by a day."),
    ("PT24H", "The truce's end was pushed back by 24 hours."),
    ("PT24H", "Both armies agreed to push back the end of the truce by 24 hours."),
    (
        "P1W",
        (
            "“We have given it one more week,” said army spokesman Karim Haddad. The "
            "truce ends on Sunday."
        ),
    ),
    ("P2W", "The cease-fire was given two more weeks to live."),
    (
        "P1W",
        ("The cease-fire got a new lease of life on Friday when the sides added a week to it."),
    ),
    ("PT24H", "The truce was to last 24 hours. It was doubled to 48 hours on Tuesday."),
    (
        "PT12H",
        ("With minutes to go, the rebels said they would hold their fire for another 12 hours."),
    ),
    ("PT12H", "The rebels announced that they would go on holding their fire for 12 hours."),
    ("P1W", "The army has consented to keep the truce going for another week."),
    ("P1W", "The army accepted a week's extension of the truce."),
    ("P1W", "The truce won another week on Friday."),
    ("P1W", "The truce has been granted another week."),
    ("P1W", "The rebels granted an extra week of quiet."),
    ("P30D", "Lawmakers voted to lengthen the cease-fire to 60 days from 30."),
    ("P3D", "The truce's three-day extension took effect at dawn."),
    ("P3D", "The cease-fire extension, of three days, took effect at dawn."),
    ("P3D", "The truce, in its third extension, will last three more days."),
    ("P1W", "The truce holds until Sunday after being extended by a week."),
    ("P1W", "By extending the truce for a week, the army had bought time, Haddad said."),
    ("P1W", "The army's extending of the truce for a week was welcomed by the rebels."),
    ("P1W", "Lina Haddad, the envoy, won agreement to a week's prolongation."),
    ("P1W", "An agreement to extend the truce by a week was signed in Port Maren."),
    ("P1W", "An agreement extending the truce by a week was signed in Port Maren."),
    ("P1W", "The extension by a week of the truce was signed in Port Maren."),
    ("P1W", "The decision to extend the truce by a week was taken in Port Maren."),
    (
        "P1W",
        (
            "The rebels announced a one-week extension to their truce, and said that the "
            "extension would be the last."
        ),
    ),
    ("None", "The truce is now in its second extension."),
    ("P6D", "The truce was agreed for six days. On Thursday it was given six more."),
    ("P6D", ("The truce was agreed for six days. On Thursday the sides agreed to another six.")),
    ("P2D", "The truce, declared for four days, was prolonged by two."),
    ("PT24H", "The rebels extended for 24 hours their truce in the town."),
    ("PT24H", "The rebels on Sunday extended, for 24 hours, a truce they had declared."),
    (
        "P3D",
        ("Hours before it was due to run out, the two commanders gave the truce three more days."),
    ),
    ("PT48H", "The sides have signed up to 48 hours more, the Red Cross said."),
    ("P2W", "The lull is to be kept for another fortnight, Haddad said."),
    ("P10D", "The rebels will stand by their truce for ten days longer, a spokesman said."),
    ("P5D", "Envoys won five extra days for the truce."),
    ("P5D", "Envoys squeezed five extra days out of the two sides for the truce."),
    (
        "P3M",
        (
            "The government and the rebels signed a document under which the cease-fire "
            "will last three months more."
        ),
    ),
    ("P6M", "A six-month renewal of the cease-fire was signed at the ferry terminal."),
    ("P1W", "The truce, which had been set to lapse on Sunday, lives on for another week."),
    ("P1W", "Both sides have signed on for a further week of truce."),
    ("P4D", "The elders brought word that the truce had been extended for four days."),
    ("P4D", "The elders brought word that both sides would keep the truce four days longer."),
    ("None", "The truce's deadline was moved back to Friday."),
    ("None", "The government announced that the truce had been extended indefinitely."),
    ("None", "The truce has been made open-ended."),
    ("None", "The truce, which had no more than hours to run, was renewed by telephone."),
    ("P2D", "At the last minute the truce was stretched by two days."),
    ("P1W", "The rebels have extended their side of the truce by a week."),
    ("P1W", "The truce would be observed for another week, Haddad said."),
    ("PT24H", "An additional 24-hour truce extension was agreed on."),
    ("P7D", "We would accept seven days more, a rebel spokesman said of the truce."),
    (
        "P1W",
        (
            "The truce was extended by a week. Officials said the one-week extension "
            "would allow food in. The extension was welcomed by the U.N."
        ),
    ),
    ("P1W", "The truce was extended. The extension, for one week, begins on Friday."),
    (
        "P1W",
        (
            "The army said it had agreed to extend the truce by a week. The rebels said "
            "they had agreed to the extension."
        ),
    ),
    ("PT12H", "The army prolonged by 12 hours the pause it had declared."),
    ("P1W", "The truce was extended by a week with the help of Velanda."),
    ("P1W", "Under the deal the truce is extended for a week and prisoners are freed."),
    ("P3D", "The armies said they would go on observing the truce for three days."),
    ("P3D", "The warring sides consented to three further days without fighting."),
    ("P3D", "Both sides promised another three days without shooting."),
    ("P3D", "The guns will be silent for three more days."),
    ("P3D", "The guns would remain quiet for three days more, the rebels said."),
    ("P3D", "An additional three days were agreed upon."),
    ("None", "Both sides reaffirmed on Thursday that the truce had been extended."),
    ("P3D", "State television said the truce would be prolonged by three days."),
    ("P3D", "The two presidents confirmed a three-day extension."),
    ("P3D", ("The Front's proposal to extend the truce by three days was accepted by the army.")),
    (
        "P3D",
        (
            "The army denied that it had broken the truce, which was extended on Sunday "
            "by three days."
        ),
    ),
    ("P3D", ("A day after extending the truce by three days, the army said it had been shot at.")),
    ("P3D", "Despite the three-day extension of the truce, shots were heard."),
    ("P3D", "During the three-day extension, aid will be let in."),
    ("P3D", "The truce, extended by three days on Sunday, ends on Thursday."),
    ("P3D", "The truce extended by three days on Sunday ends on Thursday."),
    ("P3D", "With the truce prolonged by three days, shops opened."),
    ("P3D", "The United Nations welcomed the three-day extension of the truce."),
    ("P3D", "Velanda brokered a three-day extension of the truce."),
    ("P3D", "The three-day extension expired on Thursday."),
]


@pytest.mark.parametrize(("length", "text"), TOLD)
def test_told(length: str, text: str) -> None:
    """
    Extended, added to, gone on with, given more: one extension that took hold.
    """
    [found] = extensions(text)
    assert str(found.duration) == length
    assert PositionStance.REJECTED not in stances(found)
    assert stances(found) != {PositionStance.PROPOSED}


ASKED = [
    ("P1W", "The rebels asked for another week."),
    ("P1W", "The rebels want the truce to run for another week."),
    ("P1W", "The United Nations has proposed that the truce be extended for a week."),
    ("P1M", "U.N. envoy Karim Haddad urged the two sides to extend the truce for a month."),
    ("P1M", "U.N. envoy Karim Haddad called for a one-month extension of the truce."),
    ("None", "U.N. envoy Karim Haddad called on both sides to prolong the truce."),
    ("None", "Aid agencies have called for the truce to be prolonged."),
    ("None", "Aid agencies appealed for an extension of the truce."),
    ("None", "Shopkeepers hope to see the truce prolonged past the fair."),
    ("P5W", "The bishop had begged the army for some five weeks more."),
    ("P5D", "The envoy suggested lengthening the truce by five days."),
    ("P5D", "The envoy proposed a five-day renewal."),
    ("P5D", "An offer by Velanda to prolong the truce by five days lay on the table."),
    ("P5D", "Velanda offered to extend its truce by five days."),
    ("P7D", "Velanda asked for the truce to be lengthened by seven days."),
    ("P7D", "The envoy is pressing both sides for another seven days."),
    ("P7D", "The envoy is seeking a seven-day extension."),
    ("P7D", "Diplomats want a seven-day prolongation of the truce."),
    ("P7D", ("Haddad pleaded with the generals to leave the truce in place for seven more days.")),
    ("P7D", "A plan to prolong the truce for seven days was put to both sides."),
    ("P7D", "The council backed a proposal that the truce run for seven more days."),
    ("None", "The Red Cross appealed to both sides to renew the truce."),
    ("None", "Velanda's president has proposed extending the truce."),
    ("None", "Villagers begged the rebels to prolong the truce past the harvest."),
    ("None", "The bishop would like the truce to go on beyond Easter."),
    ("P3D", "Diplomats are pressing for a three-day extension."),
    ("P3D", "There was a proposal on the table to extend the truce by three days."),
    ("P3D", "The Front's proposal to extend the truce by three days has not been answered."),
]


@pytest.mark.parametrize(("length", "text"), ASKED)
def test_asked(length: str, text: str) -> None:
    """
    Proposed, asked for, wished for with a term: one that is only proposed.
    """
    [found] = extensions(text)
    assert (str(found.duration), stances(found)) == (length, {PositionStance.PROPOSED})


REFUSED = [
    ("None", "The rebels refused to extend the truce."),
    ("None", "The rebels ruled out a further extension."),
    ("None", "The army said the truce would not be extended."),
    ("None", "The army said there would be no extension of the truce."),
    ("None", "The rebels rejected an extension of the truce."),
    ("P2D", "The army turned down a two-day extension of the truce proposed by Velanda."),
    ("None", "“There will be no second extension,” said army spokesman Karim Haddad."),
    ("None", "The defense minister said he saw no reason to prolong the cease-fire."),
    ("P5D", "The rebels rejected an offer to prolong the truce by five days."),
    ("None", "The rebels declined to renew the truce."),
    ("None", "The rebels would not hear of an extension."),
    ("None", "The rebels opposed prolonging the truce."),
    ("None", "The government refused to agree to an extension."),
    ("None", "The army decided against extending the truce."),
    ("None", "The army chief said the truce would not be continued."),
    ("None", "The army said it would not keep up the truce after Sunday."),
    ("P7D", "The rebels said no to a seven-day extension."),
    ("P7D", "The army rejected calls to prolong the truce by seven days."),
    ("P7D", "The army refused to give the truce seven more days."),
    ("None", "The army has ruled out extending the truce."),
    ("None", "The army said it would not renew the truce."),
    ("None", "A request to extend the truce was turned down by the army."),
    ("None", "Rebels threw out a proposal to extend the truce."),
    ("PT1H", "“We will not extend it by one hour,” the general said of the truce."),
    ("None", "The truce won't be prolonged, the general said."),
    ("None", "The army vowed not to extend the truce."),
    ("None", "An extension was out of the question, the general said."),
    ("P3D", "The Front's proposal to extend the truce by three days was rejected."),
    ("P3D", "“We are against an extension of three days,” the general said."),
    ("None", "The army denied that it would extend the truce."),
]


@pytest.mark.parametrize(("length", "text"), REFUSED)
def test_refused(length: str, text: str) -> None:
    """
    Refused, ruled out, not to be: one that somebody rejected.
    """
    [found] = extensions(text)
    assert str(found.duration) == length
    assert stances(found) & {PositionStance.REJECTED, PositionStance.DENIED}


SEVERAL = [
    (
        ["P1D", "P3D"],
        "The truce was extended on Thursday by three days and again on Sunday by one.",
    ),
    (["P1M", "P2D"], "The truce was extended by two days. The rebels had wanted a month."),
    (
        ["P2W", "P2W"],
        (
            "The truce was to last two weeks. It has since been renewed twice, for two "
            "weeks each time."
        ),
    ),
    (
        ["P1W", "P3D"],
        (
            "On Friday the truce was prolonged for a week. It had already been prolonged "
            "once, by three days, in May."
        ),
    ),
    (
        ["P1W", "P3D"],
        (
            "The first extension, of three days, ended on Friday. A second, of a week, "
            "began at noon."
        ),
    ),
    (
        ["P1W", "P2W"],
        ("The truce was extended by a week. Haddad said the U.N. had pressed for two weeks."),
    ),
    (
        ["P1W", "P2W"],
        (
            "The truce was extended by a week, half of what the envoy had asked for. "
            "Haddad had wanted two weeks."
        ),
    ),
    (["P1W", "P2D"], "The rebels rejected a two-day extension, but agreed to one of a week."),
]


@pytest.mark.parametrize(("told", "text"), SEVERAL)
def test_several(told: list[str], text: str) -> None:
    """
    Two extensions of one truce, told beside each other.
    """
    assert lengths(text) == told


OTHER = [
    "Many in the town had hoped that the truce would be extended.",
    "The cease-fire was allowed to lapse and was not renewed.",
    "Talks on the truce were extended by two days.",
    "The truce talks were extended until Friday.",
    "The negotiations were extended for another week.",
    "The deadline for the rebels to leave was extended by two days.",
    "The government extended its ultimatum by a week.",
    "The European Union will renew its sanctions for half a year.",
    "The state of emergency was extended by 90 days.",
    "The mandate of the U.N. monitors of the truce was extended for six months.",
    ("The Security Council renewed the mandate of the truce observers for another year."),
    "A curfew in Tel Arun was extended for another week.",
    "He was sentenced to two more years in prison.",
    "The army extended its control over the town during the truce.",
    "The truce did not extend to the north.",
    "The truce extends to the hills north of the town.",
    "The truce extends for 40 kilometers along the river.",
    "The truce was to last until Friday.",
    "The truce is to hold until Friday.",
    "The truce is due to expire on Friday unless it is extended.",
    "It is not clear whether the truce will be extended.",
    "If the truce is extended, the convoys will move.",
    "The truce could be extended if it holds, he said.",
    "Fighting continued for another week after the truce collapsed.",
    "Shelling continued despite the truce.",
    "The army continued to observe the truce.",
    "The talks will go on for another two days.",
    "The army waited for another week before it took the town.",
    "The rebels stayed in the town for another week.",
    "Aid workers said they would need two more weeks to bring in the flour.",
    "Haddad stayed in office for another year.",
    "The rebels renewed their attacks on Sunday.",
    "The rebels renewed their call for a truce.",
    "The school year was extended by a month.",
    "The hospital needs fuel for another 48 hours.",
    "The hospital said its fuel would last another two days.",
    "Voting was extended by two hours.",
    "The truce has held for two weeks.",
    "The truce will last at least ten days, officials said.",
    "Sides met to discuss extending the truce.",
    "Flights were suspended for another day.",
    "The convoy will stay until Sunday.",
    "The two sides are working on a way to extend the truce.",
    "The army kept up its shelling for another day.",
    "The port will remain closed until Sunday.",
    "The rebels held the hill for three more days.",
    "The army said the truce would be reviewed after ten days.",
    "The rebels asked for a week to bury their dead.",
    "Monitors will remain in the town until June.",
    "The army added ten men to the truce monitors.",
    "The two sides failed to agree on an extension.",
    "Mediators were trying to win an extension of the truce.",
    "There was no word on whether the truce would be renewed.",
    "The general would not say whether he would extend the truce.",
    "The future of the truce was unclear.",
    "Doubts grew over an extension of the truce.",
    "Hopes for an extension of the truce faded.",
    "Chances of an extension are slim.",
    "Negotiators met to talk about prolonging the truce.",
    "The sides are in talks to extend the truce.",
    "The truce ran out without an extension.",
    "The truce was meant to run for ten days.",
    "The truce has now lasted ten days.",
    "The truce held for a third day on Wednesday.",
    "The truce held through Sunday.",
    "The truce had held until Sunday, when a mortar fell.",
    "The lull lasted until dusk.",
    "The truce went into its second week.",
    "The airport extended its opening hours during the truce.",
    "The Security Council extended the peacekeepers' mandate for a year.",
    "The minister's visit was extended by two days because of the truce.",
    "The cease-fire line was extended to the river.",
    "The truce should be extended to the whole country, he said.",
    "The army extended the truce to the northern districts.",
    "He wants the truce extended to cover the port.",
    "The rebels renewed their vow to keep the truce.",
    "The court gave the general another two weeks to answer.",
    "The government gave rebels another week to lay down their arms.",
    "The rebels asked for another week to think about the offer.",
    "The evacuation will take another two days, Haddad said.",
    "Shelling went on for another hour after the truce began.",
    "Rain is forecast to go on until Sunday.",
    "The school will stay shut until the truce begins.",
    "Aid workers hope for two more days of dry weather.",
    "The strike by teachers was extended by two weeks.",
    "The company's contract was renewed for a year.",
    "Ships had to wait another ten days in port.",
    "Haddad said he had served two more years in the army.",
    "Rebels continued to fire until midnight.",
    "Both sides agreed to continue talks until Friday.",
    "Both sides agreed to meet again for two more days.",
    "Fuel for the hospital will last until Friday.",
    "The army extended a curfew by two hours.",
    ("The United Nations extended its aid flights for another month because the truce held."),
    "The government gave the rebels 48 hours more to accept the truce.",
    ("The rebels were given another day to hand over their prisoners under the truce."),
    "The ceasefire monitors asked for another ten vehicles.",
    "The monitors asked for six more months to verify the truce.",
    "Schools closed for another week despite the truce.",
    "Residents said they would wait another day before going home.",
    "Haddad will stay in the region for another week to watch the truce.",
    "The convoy was delayed by another two hours.",
    "He said peace would take another ten years.",
    "The sides agreed to hold talks for another two days during the truce.",
    "The truce was announced two days after the talks were extended.",
    "The army said it would continue its offensive for two more weeks.",
    "The rebels continued their siege beyond Sunday.",
    ("The court extended the detention of a general accused of breaking the truce by 15 days."),
    "The parliament extended martial law until the end of the month.",
    "The ministry renewed its warning that the truce would not last.",
    "The truce has lasted longer than many expected.",
    "The truce lasted two days longer than the last one.",
    "The truce was broken within hours of its renewal being discussed.",
    "The president's term was extended by a year in March, long before the truce.",
    "Officials added that the truce had held for two days.",
    "The Red Cross added two trucks to the convoy.",
    "The U.N. put the number of dead at 40 more than before the truce.",
    "The army kept its tanks in place beyond the line set by the truce.",
    "Fighters remained in the hills past the deadline set by the truce.",
    "Troops will remain until Sunday.",
    "The power will stay off until Friday.",
    "“We will go on for another ten years,” said a rebel.",
    "“I will stay until the truce is over,” said a nurse.",
    "He asked for two days of leave.",
    "The army wants two more brigades.",
    "The rebels want a month of talks before any truce with others.",
    "The visas of observers were extended by three months.",
    "The truce allows for a second convoy.",
    "It was the third day of the truce.",
    "The cease-fire would last three days, he said.",
    "Voters in the town were given two more hours.",
    "The Front offered to free ten more prisoners.",
    "Peace talks are to resume in two more weeks.",
    "The general was given another year in the post.",
    "The airport will be open for two more hours a day.",
    "A rocket fell two hours before the truce was to end.",
    "Food in the town will last two more days, the mayor said.",
    "The rebels held out for another day.",
    "The ministry said another 20 trucks would be let through.",
    "He lived for another three days.",
    "Monitors will stay in Tel Arun for a further three months.",
]


PAGES = [
    (
        ("P10D", "PT48H"),
        "The army added 10 days to a truce in Tel Arun, already prolonged once by 48 hours.",
    ),
    (
        ("P1Y", "P1Y"),
        "A truce in Tel Arun was renewed for a year in 2017 and for another year in 2018.",
    ),
    (
        ("P6M",),
        "A one-year armistice between Karsova and Velanda will be stretched to 18 months.",
    ),
    (
        ("P1M", "P2D"),
        "A truce in Tel Arun was prolonged by two days. The mayor would have liked a month.",
    ),
    (
        ("P2D", "P4D"),
        "Both sides accepted a two-day extension of a truce, said Haddad, who had asked for four.",
    ),
]


@pytest.mark.parametrize(("told", "text"), PAGES)
def test_pages(told: tuple[str, ...], text: str) -> None:
    """
    Lengths told as a whole, by a number alone, of another year, and wished for beside.
    """
    assert sorted(str(each.duration) for each in dated(text).extensions) == list(told)


def test_end() -> None:
    """
    The day until which a truce goes on is its end, and no day on which that was announced.
    """
    [found] = extensions("The truce, which was to end on Thursday, will now last until Friday.")
    assert (str(found.ends), found.announced) == ("2019-06-07", None)


@pytest.mark.parametrize("text", OTHER)
def test_none(text: str) -> None:
    """
    More time for talks, deadlines, mandates and work; more room; what is open, and what lasted.
    """
    assert extensions(text) == []
