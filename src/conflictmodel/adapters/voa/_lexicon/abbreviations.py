"""Abbreviations whose full stop ends no sentence."""

from ._words import words

# A sentence ends at a full stop, and half of all full stops in conflict copy end a rank, a
# state or a month. Case counts: "No." is a number, "no." ends a sentence. Those of one
# letter and a stop ("John F. Smith") need no list.
ABBREVIATIONS: frozenset[str] = frozenset(
    words("""
    U.S., U.S.A., U.N., U.K., E.U., A.U., U.A.E., D.R.C., D.C., C.A.R., D.R., N.Y., L.A., F.B.I.,
    C.I.A., P.L.O., A.P., U.S.S.R., N.C., S.C., N.J., R.I., N.M., N.H., N.D., S.D., W.Va., Va.,
    Md., Pa., Mass., Conn., Calif., Fla., Ga., Ill., Ind., Mich., Minn., Wis., Wash., Ore., Ariz.,
    Colo., Tenn., Ky., La., Ala., Miss., Ark., Okla., Neb., Nev., Del., Vt., Mo., Kan., Tex.,
    Mont., Wyo., Gen., Lt., Col., Maj., Capt., Brig., Sgt., Cpl., Pvt., Pfc., Spc., Adm., Cmdr.,
    Cdr., Ens., Sen., Sens., Rep., Reps., Gov., Amb., Atty., Supt., Insp., Det., Pres., Hon., Mr.,
    Mrs., Ms., Messrs., Dr., Drs., Prof., Rev., Fr., Sr., Jr., St., Ste., Msgr., Mt., Jan., Feb.,
    Mar., Apr., Aug., Sept., Sep., Oct., Nov., Dec., a.m., p.m., A.M., P.M., B.C., A.D., No.,
    Nos., vs., v., Inc., Ltd., Co., Cos., Corp., Bros., Dept., Univ., Assn., Ave., Blvd., Rd.,
    Ft., Sq., est., etc., e.g., i.e., cf., al., ca., Ph.D., M.D., B.A., M.A., J.D., Esq., p., pp.,
    vol., ed., eds., Vol., Ed.
    """)
)

# Those that may end a sentence as well as stand in one: "at 5 p.m. He said", "in the U.S. The".
# Only the next word can tell, and a capital after them is an open question.
ENDING_ABBREVIATIONS: frozenset[str] = frozenset(
    words("""
    U.S., U.S.A., U.N., U.K., E.U., A.U., U.A.E., D.R.C., D.C., N.Y., L.A., U.S.S.R., a.m., p.m.,
    A.M., P.M., B.C., A.D., Jr., Sr., Inc., Ltd., Co., Corp., etc., Ph.D., M.D.
    """)
)
