using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The form hashes of the function words that single rules ask for.</summary>
internal static class FunctionWord
{
    public static readonly ulong That = FormHash.Of("that");
    public static readonly ulong Which = FormHash.Of("which");
    public static readonly ulong To = FormHash.Of("to");
    public static readonly ulong By = FormHash.Of("by");
    public static readonly ulong Of = FormHash.Of("of");
    public static readonly ulong In = FormHash.Of("in");
    public static readonly ulong At = FormHash.Of("at");
    public static readonly ulong As = FormHash.Of("as");
    public static readonly ulong And = FormHash.Of("and");
    public static readonly ulong Or = FormHash.Of("or");
    public static readonly ulong But = FormHash.Of("but");
    public static readonly ulong About = FormHash.Of("about");
    public static readonly ulong While = FormHash.Of("while");
    public static readonly ulong According = FormHash.Of("according");
    public static readonly ulong Have = FormHash.Of("'ve");
    public static readonly ulong Had = FormHash.Of("'d");
    public static readonly ulong Each = FormHash.Of("each");
    public static readonly ulong Other = FormHash.Of("other");
}
