using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>Forms of the closed-class words that the actor rules test one by one.</summary>
internal static class Words
{
    public static readonly ulong Of = FormHash.Of("of");
    public static readonly ulong For = FormHash.Of("for");
    public static readonly ulong To = FormHash.Of("to");
    public static readonly ulong At = FormHash.Of("at");
    public static readonly ulong With = FormHash.Of("with");
    public static readonly ulong From = FormHash.Of("from");
    public static readonly ulong Prime = FormHash.Of("prime");
    public static readonly ulong In = FormHash.Of("in");
    public static readonly ulong And = FormHash.Of("and");
    public static readonly ulong Or = FormHash.Of("or");
    public static readonly ulong The = FormHash.Of("the");
    public static readonly ulong A = FormHash.Of("a");
    public static readonly ulong An = FormHash.Of("an");
    public static readonly ulong By = FormHash.Of("by");
    public static readonly ulong Quoted = FormHash.Of("quoted");
    public static readonly ulong Cited = FormHash.Of("cited");
    public static readonly ulong As = FormHash.Of("as");
    public static readonly ulong Quote = FormHash.Of("quote");
    public static readonly ulong Cite = FormHash.Of("cite");
    public static readonly ulong Interview = FormHash.Of("interview");
    public static readonly ulong Speak = FormHash.Of("speak");
    public static readonly ulong Talk = FormHash.Of("talk");
    public static readonly ulong Sit = FormHash.Of("sit");
    public static readonly ulong Question = FormHash.Of("question");
    public static readonly ulong Answer = FormHash.Of("answer");
    public static readonly ulong Q = FormHash.Of("q");
    public static readonly ulong According = FormHash.Of("according");
    public static readonly ulong InWords = FormHash.Of("words");
    public static readonly ulong One = FormHash.Of("one");
    public static readonly ulong Possessive = FormHash.Of("'s");
    public static readonly ulong BarePossessive = FormHash.Of("'");
    public static readonly ulong Aged = FormHash.Of("aged");
    public static readonly ulong Age = FormHash.Of("age");
    public static readonly ulong Who = FormHash.Of("who");
    public static readonly ulong Which = FormHash.Of("which");
    public static readonly ulong That = FormHash.Of("that");
    public static readonly ulong Whom = FormHash.Of("whom");
    public static readonly ulong We = FormHash.Of("we");
    public static readonly ulong I = FormHash.Of("i");
    public static readonly ulong Year = FormHash.Of("year");
    public static readonly ulong Old = FormHash.Of("old");
    public static readonly ulong He = FormHash.Of("he");
    public static readonly ulong Him = FormHash.Of("him");
    public static readonly ulong His = FormHash.Of("his");
    public static readonly ulong Himself = FormHash.Of("himself");
    public static readonly ulong She = FormHash.Of("she");
    public static readonly ulong Her = FormHash.Of("her");
    public static readonly ulong Herself = FormHash.Of("herself");
    public static readonly ulong They = FormHash.Of("they");
    public static readonly ulong Their = FormHash.Of("their");
    public static readonly ulong It = FormHash.Of("it");
    public static readonly ulong Its = FormHash.Of("its");
    public static readonly ulong Me = FormHash.Of("me");
    public static readonly ulong My = FormHash.Of("my");
    public static readonly ulong Myself = FormHash.Of("myself");
}
