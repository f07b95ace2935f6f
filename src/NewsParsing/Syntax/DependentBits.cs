namespace NewsParsing.Syntax;

/// <summary>The kinds of dependents that a token can have, one bit each.</summary>
internal static class DependentBits
{
    public const ushort Subject = 1, Clause = 2, Object = 4, Mark = 8, OpenClause = 16, SubjectAfter = 32, ClauseBefore = 64,
        Relative = 128, Adverbial = 256,
        Conjunct = 512, Case = 1024, Auxiliary = 2048, Possessive = 4096, Copula = 8192;

    public static ushort Of(Relation relation, bool before) => relation switch
    {
        // UD's subjects, before or after: "Ito said" and "said Ito" are two constructions of a cue.
        Relation.Nsubj or Relation.NsubjPass or Relation.Csubj or Relation.CsubjPass or Relation.NsubjOuter
            => before ? Subject : SubjectAfter,
        // UD makes "He said it rained" ccomp and "It rained, he said" parataxis or ccomp before the cue; both are its content.
        Relation.Ccomp or Relation.Parataxis => before ? ClauseBefore : Clause,
        Relation.Xcomp => OpenClause,
        Relation.Obj or Relation.Iobj => Object,
        Relation.Mark => Mark,
        Relation.AclRelcl or Relation.Acl => Relative,
        Relation.Advcl => Adverbial,
        Relation.Conj => Conjunct,
        Relation.Case => Case,
        Relation.Aux or Relation.AuxPass => Auxiliary,
        Relation.NmodPoss => Possessive,
        Relation.Cop => Copula,
        _ => 0,
    };
}
