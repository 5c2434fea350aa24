"""Verbs of what is done to people, ground and streets by force, with or without arms."""

from ._words import Verb, verbs

# Armies take towns, the police people, and crowds the street. Weak verbs are those of markets,
# courts and sport as well.
COERCIVE_VERBS: tuple[Verb, ...] = (
    *verbs("raid", "raid/raids/raided/raiding, storm into/storms into/stormed into/storming into"),
    *verbs("raid", "sweep into/sweeps into/swept into/sweeping into", weak=True),
    *verbs(
        "seizure",
        """
        seize/seizes/seized/seizing, recapture/recaptures/recaptured/recapturing,
        retake/retakes/retook/retaken/retaking, overrun/overruns/overran/overrun/overrunning,
        conquer/conquers/conquered/conquering,
        wrest control/wrests control/wrested control/wresting control,
        annex/annexes/annexed/annexing, overthrow/overthrows/overthrew/overthrown/overthrowing,
        fall into the hands of/falls into the hands of/fell into the hands of/
        fallen into the hands of/falling into the hands of
        """,
    ),
    *verbs(
        "seizure",
        """
        capture/captures/captured/capturing, occupy/occupies/occupied/occupying,
        liberate/liberates/liberated/liberating,
        take over/takes over/took over/taken over/taking over,
        take control of/takes control of/took control of/taken control of/taking control of,
        reclaim/reclaims/reclaimed/reclaiming, oust/ousts/ousted/ousting,
        topple/topples/toppled/toppling,
        regain control of/regains control of/regained control of/regaining control of,
        gain control of/gains control of/gained control of/gaining control of,
        seize control of/seizes control of/seized control of/seizing control of,
        seize power/seizes power/seized power/seizing power,
        recover control of/recovers control of/recovered control of/recovering control of,
        push out of/pushes out of/pushed out of/pushing out of,
        drive from/drives from/drove from/driven from/driving from,
        fall to/falls to/fell to/fallen to/falling to,
        fall under/falls under/fell under/fallen under/falling under
        """,
        weak=True,
    ),
    *verbs("abduction", "abduct/abducts/abducted/abducting, kidnap/kidnaps/kidnapped/kidnapping"),
    *verbs(
        "abduction",
        """
        snatch/snatches/snatched/snatching,
        spirit away/spirits away/spirited away/spiriting away,
        take away/takes away/took away/taken away/taking away
        """,
        weak=True,
    ),
    *verbs(
        "hostage_taking",
        """
        hijack/hijacks/hijacked/hijacking,
        take hostage/takes hostage/took hostage/taken hostage/taking hostage,
        hold hostage/holds hostage/held hostage/holding hostage,
        take hostages/takes hostages/took hostages/taken hostages/taking hostages,
        seize hostages/seizes hostages/seized hostages/seizing hostages,
        hold hostages/holds hostages/held hostages/holding hostages,
        commandeer/commandeers/commandeered/commandeering
        """,
    ),
    *verbs(
        "arson",
        """
        torch/torches/torched/torching, set fire to/sets fire to/set fire to/setting fire to,
        set ablaze/sets ablaze/set ablaze/setting ablaze,
        set alight/sets alight/set alight/setting alight,
        set on fire/sets on fire/set on fire/setting on fire,
        burn to the ground/burns to the ground/burned to the ground/burning to the ground,
        firebomb/firebombs/firebombed/firebombing
        """,
    ),
    *verbs("arson", "burn/burns/burned/burning", weak=True),
    *verbs("arson", "burn down/burns down/burned down/burning down", weak=True),
    *verbs(
        "looting",
        """
        loot/loots/looted/looting, pillage/pillages/pillaged/pillaging,
        ransack/ransacks/ransacked/ransacking, plunder/plunders/plundered/plundering
        """,
    ),
    *verbs(
        "riot",
        """
        riot/riots/rioted/rioting, rampage/rampages/rampaged/rampaging,
        mutiny/mutinies/mutinied/mutinying
        """,
    ),
    *verbs(
        "demonstration",
        """
        take to the streets/takes to the streets/took to the streets/taken to the streets/
        taking to the streets,
        fire tear gas/fires tear gas/fired tear gas/firing tear gas,
        use tear gas/uses tear gas/used tear gas/using tear gas
        """,
    ),
    *verbs(
        "demonstration",
        """
        protest/protests/protested/protesting,
        demonstrate/demonstrates/demonstrated/demonstrating, rally/rallies/rallied/rallying,
        march/marches/marched/marching,
        gather/gathers/gathered/gathering, assemble/assembles/assembled/assembling,
        converge/converges/converged/converging, block/blocks/blocked/blocking,
        chant/chants/chanted/chanting
        """,
        weak=True,
    ),
    *verbs(
        "arrest",
        """
        arrest/arrests/arrested/arresting, detain/detains/detained/detaining,
        round up/rounds up/rounded up/rounding up,
        apprehend/apprehends/apprehended/apprehending,
        take into custody/takes into custody/took into custody/taken into custody/
        taking into custody,
        place under arrest/places under arrest/placed under arrest/placing under arrest,
        put under arrest/puts under arrest/put under arrest/putting under arrest,
        place under house arrest/places under house arrest/placed under house arrest/
        placing under house arrest,
        put under house arrest/puts under house arrest/put under house arrest/
        putting under house arrest
        """,
    ),
    *verbs(
        "arrest",
        """
        jail/jails/jailed/jailing, imprison/imprisons/imprisoned/imprisoning
        """,
        weak=True,
    ),
    *verbs(
        "displacement",
        """
        displace/displaces/displaced/displacing, flee/flees/fled/fleeing,
        uproot/uproots/uprooted/uprooting
        """,
    ),
    *verbs(
        "displacement",
        """
        expel/expels/expelled/expelling, deport/deports/deported/deporting,
        evict/evicts/evicted/evicting, drive out/drives out/drove out/driven out/driving out
        """,
        weak=True,
    ),
    *verbs(
        "siege",
        """
        besiege/besieges/besieged/besieging, encircle/encircles/encircled/encircling,
        blockade/blockades/blockaded/blockading,
        lay siege to/lays siege to/laid siege to/laying siege to
        """,
    ),
    *verbs(
        "siege",
        """
        surround/surrounds/surrounded/surrounding, cut off/cuts off/cut off/cutting off
        """,
        weak=True,
    ),
)
