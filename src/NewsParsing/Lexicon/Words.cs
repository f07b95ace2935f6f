using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>Forms that rules test one by one; what is one of several is a class in the data.</summary>
internal static class Words
{
    // Hashes instead of characters, so that "Of" after a full stop and "OF" in a headline are the same word and a test is one comparison.
    public static readonly ulong Of = FormHash.Of("of");
    public static readonly ulong For = FormHash.Of("for");
    public static readonly ulong To = FormHash.Of("to");
    public static readonly ulong At = FormHash.Of("at");
    public static readonly ulong With = FormHash.Of("with");
    public static readonly ulong By = FormHash.Of("by");
    public static readonly ulong Hear = FormHash.Of("hear");
    public static readonly ulong From = FormHash.Of("from");
    public static readonly ulong Prime = FormHash.Of("prime");
    public static readonly ulong In = FormHash.Of("in");
    public static readonly ulong And = FormHash.Of("and");
    public static readonly ulong Or = FormHash.Of("or");
    public static readonly ulong The = FormHash.Of("the");
    public static readonly ulong As = FormHash.Of("as");
    public static readonly ulong One = FormHash.Of("one");
    public static readonly ulong Possessive = FormHash.Of("'s");
    // "the voters' choice": the tokens of UD and the Penn Treebank cut a bare apostrophe off a plural.
    public static readonly ulong BarePossessive = FormHash.Of("'");
    public static readonly ulong Who = FormHash.Of("who");
    public static readonly ulong Which = FormHash.Of("which");
    public static readonly ulong That = FormHash.Of("that");
    public static readonly ulong Year = FormHash.Of("year");
    public static readonly ulong Old = FormHash.Of("old");
    public static readonly ulong It = FormHash.Of("it");
    public static readonly ulong Its = FormHash.Of("its");
    public static readonly ulong They = FormHash.Of("they");
    public static readonly ulong Their = FormHash.Of("their");
    public static readonly ulong My = FormHash.Of("my");
    public static readonly ulong Government = FormHash.Of("government");
    public static readonly ulong But = FormHash.Of("but");
    public static readonly ulong Nor = FormHash.Of("nor");
    public static readonly ulong Neither = FormHash.Of("neither");
    public static readonly ulong No = FormHash.Of("no");
    public static readonly ulong Longer = FormHash.Of("longer");
    public static readonly ulong Yet = FormHash.Of("yet");
    public static readonly ulong Should = FormHash.Of("should");
}
