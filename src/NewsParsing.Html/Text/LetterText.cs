using System.Text;

namespace NewsParsing.Html;

/// <summary>Texts as they are compared.</summary>
internal static class LetterText
{
    /// <summary>Returns letters and digits alone, lowercase: spelling of quotation marks, dashes and blanks does not count.</summary>
    public static string ToLetters(this string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    /// <summary>Returns the text with each run of white space as one space, and none at its ends.</summary>
    public static string Fold(this string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
