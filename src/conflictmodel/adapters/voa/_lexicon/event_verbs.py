"""Verbs for what was done to people and places."""

from attrs import field, frozen

from ._words import Verb, verbs, words
from .event_coercion import COERCIVE_VERBS

# A past verb with a victim is the strongest sign copy gives. Weak verbs have an innocent
# sense as common as the other: "hit a record", "fired the minister", "captured on video".
_BY_ARMS: tuple[Verb, ...] = (
    # What shells do, which no army does: "rockets landed in a field".
    *verbs(
        "shelling",
        """
        fall on/falls on/fell on/fallen on/falling on,
        fall near/falls near/fell near/fallen near/falling near,
        land in/lands in/landed in/landing in, land on/lands on/landed on/landing on,
        land near/lands near/landed near/landing near,
        rain on/rains on/rained on/raining on,
        rain down/rains down/rained down/raining down,
        crash down/crashes down/crashed down/crashing down,
        crash into/crashes into/crashed into/crashing into,
        come through/comes through/came through/come through/coming through,
        come down/comes down/came down/come down/coming down
        """,
        weak=True,
    ),
    *verbs(
        "airstrike",
        """
        strafe/strafes/strafed/strafing, carpet-bomb/carpet-bombs/carpet-bombed/carpet-bombing,
        drop bombs on/drops bombs on/dropped bombs on/dropping bombs on,
        drop barrel bombs/drops barrel bombs/dropped barrel bombs/dropping barrel bombs,
        carry out airstrikes/carries out airstrikes/carried out airstrikes/
        carrying out airstrikes,
        conduct airstrikes/conducts airstrikes/conducted airstrikes/conducting airstrikes,
        launch airstrikes/launches airstrikes/launched airstrikes/launching airstrikes
        """,
    ),
    *verbs(
        "shelling",
        """
        shell/shells/shelled/shelling, bombard/bombards/bombarded/bombarding,
        fire mortars/fires mortars/fired mortars/firing mortars,
        fire mortar rounds/fires mortar rounds/fired mortar rounds/firing mortar rounds,
        lob shells/lobs shells/lobbed shells/lobbing shells
        """,
    ),
    *verbs("shelling", "pound/pounds/pounded/pounding", weak=True),
    *verbs(
        "missile_strike",
        """
        fire rockets/fires rockets/fired rockets/firing rockets,
        fire missiles/fires missiles/fired missiles/firing missiles,
        launch missiles/launches missiles/launched missiles/launching missiles,
        launch rockets/launches rockets/launched rockets/launching rockets,
        fire a missile/fires a missile/fired a missile/firing a missile
        """,
    ),
    *verbs(
        "missile_strike",
        """
        launch a missile/launches a missile/launched a missile/launching a missile
        """,
        weak=True,
    ),
    *verbs(
        "bombing",
        """
        bomb/bombs/bombed/bombing, blow up/blows up/blew up/blown up/blowing up,
        detonate/detonates/detonated/detonating, dynamite/dynamites/dynamited/dynamiting,
        booby-trap/booby-traps/booby-trapped/booby-trapping
        """,
    ),
    *verbs(
        "bombing",
        """
        throw a bomb/throws a bomb/threw a bomb/thrown a bomb/throwing a bomb,
        throw bombs/throws bombs/threw bombs/thrown bombs/throwing bombs
        """,
    ),
    *verbs(
        "clash",
        """
        throw stones/throws stones/threw stones/thrown stones/throwing stones,
        throw rocks/throws rocks/threw rocks/thrown rocks/throwing rocks,
        hurl stones/hurls stones/hurled stones/hurling stones,
        hurl rocks/hurls rocks/hurled rocks/hurling rocks, pelt/pelts/pelted/pelting
        """,
    ),
    *verbs(
        "bombing",
        """
        hit a mine/hits a mine/hit a mine/hitting a mine,
        run over a mine/runs over a mine/ran over a mine/run over a mine/running over a mine,
        hit a land mine/hits a land mine/hit a land mine/hitting a land mine,
        hit a roadside bomb/hits a roadside bomb/hit a roadside bomb/hitting a roadside bomb,
        hit an improvised explosive device/hits an improvised explosive device/
        hit an improvised explosive device/hitting an improvised explosive device,
        hit an explosive device/hits an explosive device/hit an explosive device/
        hitting an explosive device,
        strike a mine/strikes a mine/struck a mine/striking a mine,
        strike a land mine/strikes a land mine/struck a land mine/striking a land mine,
        strike a roadside bomb/strikes a roadside bomb/struck a roadside bomb/
        striking a roadside bomb,
        hit a landmine/hits a landmine/hit a landmine/hitting a landmine,
        strike a landmine/strikes a landmine/struck a landmine/striking a landmine,
        run over a landmine/runs over a landmine/ran over a landmine/run over a landmine/
        running over a landmine,
        drive over a mine/drives over a mine/drove over a mine/driven over a mine/
        driving over a mine
        """,
    ),
    *verbs(
        "bombing",
        """
        explode/explodes/exploded/exploding, go off/goes off/went off/gone off/going off,
        tear through/tears through/tore through/torn through/tearing through,
        rip through/rips through/ripped through/ripping through
        """,
        weak=True,
    ),
    *verbs(
        "suicide_bombing",
        """
        blow himself up/blows himself up/blew himself up/blown himself up/blowing himself up,
        blow herself up/blows herself up/blew herself up/blown herself up/blowing herself up,
        blow themselves up/blow themselves up/blew themselves up/blown themselves up/
        blowing themselves up,
        detonate his explosives/detonates his explosives/detonated his explosives/
        detonating his explosives,
        detonate an explosive vest/detonates an explosive vest/detonated an explosive vest/
        detonating an explosive vest,
        detonate his vest/detonates his vest/detonated his vest/detonating his vest,
        detonate her vest/detonates her vest/detonated her vest/detonating her vest,
        detonate a suicide vest/detonates a suicide vest/detonated a suicide vest/
        detonating a suicide vest,
        detonate his suicide vest/detonates his suicide vest/detonated his suicide vest/
        detonating his suicide vest,
        detonate her explosives/detonates her explosives/detonated her explosives/
        detonating her explosives,
        detonate their explosives/detonate their explosives/detonated their explosives/
        detonating their explosives,
        detonate explosives/detonates explosives/detonated explosives/detonating explosives
        """,
    ),
    *verbs(
        "shooting",
        """
        shoot/shoots/shot/shooting, shoot dead/shoots dead/shot dead/shooting dead,
        gun down/guns down/gunned down/gunning down,
        use live ammunition/uses live ammunition/used live ammunition/using live ammunition,
        use live rounds/uses live rounds/used live rounds/using live rounds,
        fire live rounds/fires live rounds/fired live rounds/firing live rounds,
        fire live ammunition/fires live ammunition/fired live ammunition/firing live ammunition,
        fire rubber bullets/fires rubber bullets/fired rubber bullets/firing rubber bullets,
        open fire/opens fire/opened fire/opening fire, fire on/fires on/fired on/firing on,
        fire into/fires into/fired into/firing into,
        fire upon/fires upon/fired upon/firing upon, mow down/mows down/mowed down/mowing down,
        snipe/snipes/sniped/sniping, open up on/opens up on/opened up on/opening up on,
        open up/opens up/opened up/opening up,
        shoot at/shoots at/shot at/shooting at, fire shots/fires shots/fired shots/firing shots
        """,
    ),
    *verbs("shooting", "fire at/fires at/fired at/firing at, fire/fires/fired/firing", weak=True),
    *verbs(
        "stabbing",
        """
        stab/stabs/stabbed/stabbing, knife/knifes/knifed/knifing,
        hack to death/hacks to death/hacked to death/hacking to death
        """,
    ),
    *verbs("stabbing", "slash/slashes/slashed/slashing", weak=True),
    *verbs(
        "vehicle_attack",
        """
        plow into/plows into/plowed into/plowing into,
        plow through/plows through/plowed through/plowing through,
        plough into/ploughs into/ploughed into/ploughing into
        """,
    ),
    *verbs(
        "vehicle_attack",
        """
        ram/rams/rammed/ramming, run over/runs over/ran over/run over/running over,
        drive into/drives into/drove into/driven into/driving into,
        run down/runs down/ran down/run down/running down
        """,
        weak=True,
    ),
    *verbs(
        "clash",
        """
        clash/clashes/clashed/clashing, skirmish/skirmishes/skirmished/skirmishing,
        exchange fire/exchanges fire/exchanged fire/exchanging fire,
        trade fire/trades fire/traded fire/trading fire,
        exchange gunfire/exchanges gunfire/exchanged gunfire/exchanging gunfire,
        trade gunfire/trades gunfire/traded gunfire/trading gunfire,
        fight off/fights off/fought off/fighting off,
        fight back/fights back/fought back/fighting back,
        return fire/returns fire/returned fire/returning fire,
        shoot back/shoots back/shot back/shooting back,
        fire back/fires back/fired back/firing back
        """,
    ),
    *verbs(
        "clash",
        """
        battle/battles/battled/battling, fight/fights/fought/fighting,
        duel/duels/dueled/dueling, engage/engages/engaged/engaging
        """,
        weak=True,
    ),
    *verbs("assassination", "assassinate/assassinates/assassinated/assassinating"),
    *verbs(
        "execution",
        """
        behead/beheads/beheaded/beheading, decapitate/decapitates/decapitated/decapitating,
        lynch/lynches/lynched/lynching, crucify/crucifies/crucified/crucifying,
        stone to death/stones to death/stoned to death/stoning to death
        """,
    ),
    *verbs(
        "execution",
        """
        execute/executes/executed/executing, hang/hangs/hanged/hanging,
        put to death/puts to death/put to death/putting to death
        """,
        weak=True,
    ),
    *verbs(
        "massacre",
        """
        massacre/massacres/massacred/massacring, slaughter/slaughters/slaughtered/slaughtering,
        butcher/butchers/butchered/butchering,
        exterminate/exterminates/exterminated/exterminating
        """,
    ),
    *verbs("chemical_attack", "gas/gases/gassed/gassing"),
    *verbs(
        "chemical_attack",
        """
        use chlorine/uses chlorine/used chlorine/using chlorine,
        use sarin/uses sarin/used sarin/using sarin,
        use chemical weapons/uses chemical weapons/used chemical weapons/
        using chemical weapons, drop chlorine/drops chlorine/dropped chlorine/dropping chlorine
        """,
        weak=True,
    ),
    *verbs(
        "sexual_violence",
        """
        rape/rapes/raped/raping, gang-rape/gang-rapes/gang-raped/gang-raping,
        sexually assault/sexually assaults/sexually assaulted/sexually assaulting,
        sexually abuse/sexually abuses/sexually abused/sexually abusing
        """,
    ),
    *verbs(
        "attack",
        """
        attack/attacks/attacked/attacking, assault/assaults/assaulted/assaulting,
        storm/storms/stormed/storming, ambush/ambushes/ambushed/ambushing,
        invade/invades/invaded/invading, kill/kills/killed/killing,
        slay/slays/slew/slain/slaying, murder/murders/murdered/murdering,
        maim/maims/maimed/maiming, torture/tortures/tortured/torturing, mug/mugs/mugged/mugging,
        tear-gas/tear-gases/tear-gassed/tear-gassing,
        come under fire/comes under fire/came under fire/come under fire/coming under fire,
        come under attack/comes under attack/came under attack/come under attack/
        coming under attack,
        launch an attack/launches an attack/launched an attack/launching an attack,
        carry out an attack/carries out an attack/carried out an attack/carrying out an attack,
        carry out attacks/carries out attacks/carried out attacks/carrying out attacks,
        launch an offensive/launches an offensive/launched an offensive/launching an offensive,
        launch an assault/launches an assault/launched an assault/launching an assault,
        mount an attack/mounts an attack/mounted an attack/mounting an attack,
        stage an attack/stages an attack/staged an attack/staging an attack,
        shoot down/shoots down/shot down/shooting down,
        counterattack/counterattacks/counterattacked/counterattacking,
        club/clubs/clubbed/clubbing, bludgeon/bludgeons/bludgeoned/bludgeoning,
        strangle/strangles/strangled/strangling, beat up/beats up/beat up/beaten up/beating up,
        throw acid/throws acid/threw acid/thrown acid/throwing acid
        """,
    ),
    *verbs(
        "attack",
        """
        slam into/slams into/slammed into/slamming into,
        strike/strikes/struck/striking, hit/hits/hit/hitting, target/targets/targeted/targeting,
        beat/beats/beat/beaten/beating, destroy/destroys/destroyed/destroying,
        down/downs/downed/downing, wipe out/wipes out/wiped out/wiping out,
        crush/crushes/crushed/crushing, intervene/intervenes/intervened/intervening,
        retaliate/retaliates/retaliated/retaliating,
        vandalize/vandalizes/vandalized/vandalizing, flatten/flattens/flattened/flattening,
        raze/razes/razed/razing,
        advance into/advances into/advanced into/advancing into,
        advance on/advances on/advanced on/advancing on, push into/pushes into/pushed into/
        pushing into, roll into/rolls into/rolled into/rolling into,
        bring down/brings down/brought down/
        bringing down
        """,
        weak=True,
    ),
)
# All that happens by a verb: with arms, and by force without a shot.
EVENT_VERBS: tuple[Verb, ...] = (*_BY_ARMS, *COERCIVE_VERBS)


@frozen
class SplitVerb:
    """A verb and a word that its object stands before."""

    value: str
    verbs: tuple[str, ...] = field(converter=words)
    last: tuple[str, ...] = field(converter=words)
    #: Whether it needs company to count.
    weak: bool = field(default=False, kw_only=True)


# "Took ten people hostage": the phrase is broken by whom it hit.
SPLIT_VERBS: tuple[SplitVerb, ...] = (
    SplitVerb(
        "hostage_taking",
        "took, taken, taking, held, holding, seized, seizing",
        "hostage, hostages",
    ),
    SplitVerb("abduction", "took, taken, taking, held, holding", "captive"),
    SplitVerb("arrest", "took, taken, taking", "prisoner"),
    SplitVerb("seizure", "pushed, pushing, drove, driven, driving, forced, forcing", "out"),
    SplitVerb(
        "seizure",
        "took, taken, taking",
        """
        town, towns, city, village, villages, base, airbase, airport, stronghold, hill, territory,
        district
        """,
    ),
    SplitVerb(
        "attack",
        "beat, beaten, beating, hacked, hacking, bludgeoned, bludgeoning, clubbed, clubbing",
        "death",
    ),
    SplitVerb("arson", "set, setting", "ablaze, alight, afire"),
    SplitVerb(
        "missile_strike",
        "fired, firing, launched, launching",
        "missile, missiles, rocket, rockets, projectile, projectiles",
    ),
    SplitVerb(
        "bombing",
        "threw, thrown, throwing, hurled, hurling, lobbed, lobbing, tossed, tossing",
        "grenade, grenades",
    ),
    SplitVerb("attack", "advanced, advancing", "into", weak=True),
    SplitVerb("abduction", "bundled, bundling", "car, van, vehicle, truck"),
    SplitVerb("shooting", "sprayed, spraying, riddled", "bullets, gunfire"),
    SplitVerb(
        "vehicle_attack", "drove, driven, driving, rammed, ramming", "crowd, pedestrians, passersby"
    ),
)
