using NewsParsing.Syntax;

namespace NewsParsing.Attributions;

/// <summary>How quoted text hangs under a word outside it, one bit each.</summary>
internal static class QuotingBits
{
    public const byte Clause = 1, Object = 2, OpenClause = 4, Other = 8, Before = 16, Speech = 32;

    /// <summary>It hangs under a dependent of the word.</summary>
    public const byte Upper = 64;

    public static byte Of(Relation relation, bool before, bool isSpeech)
    {
        // How UD hangs quoted words: "she asked, “Why?”" (ccomp or parataxis), "called it “a sham”" (xcomp), "used “reform” to" (obj).
        byte bit = relation switch
        {
            Relation.Ccomp or Relation.Parataxis => Clause,
            Relation.Obj or Relation.Iobj => Object,
            Relation.Xcomp => OpenClause,
            _ => Other,
        };
        return (byte)(bit | (before ? Before : 0) | (isSpeech ? Speech : 0));
    }
}
