using System.Globalization;
using System.Text;

namespace NewsParsing.Json;

/// <summary>
/// Puts a value of the input into a message: in quotation marks, cut, and without characters that would act on a terminal.
/// </summary>
internal static class ShownValue
{
    // A line of a terminal. A value of 300,000 characters is no help in a message.
    private const int MaximumLength = 80;

    public static string Of(string value)
    {
        var shown = new StringBuilder("'");
        foreach (Rune rune in value.AsSpan(0, Math.Min(value.Length, MaximumLength)).EnumerateRunes())
        {
            // Cc and Cf: escape sequences and bidirectional overrides (CWE-150) would forge what stands around the value.
            bool isActive = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            shown.Append(isActive ? "\uFFFD" : rune.ToString());
        }

        return shown.Append(value.Length > MaximumLength ? "…'" : "'").ToString();
    }
}
