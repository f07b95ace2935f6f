using System.Globalization;

namespace NewsParsing.Training.Scoring;

/// <summary>Shares in per cent and how they are printed.</summary>
internal static class Share
{
    public static double Of(double part, int whole) => 100 * part / Math.Max(1, whole);

    /// <summary>One digit after the point; a half goes to the even digit, as in the script that the figures are compared with.</summary>
    public static string Print(double percent)
    {
        // Of the halves only quarters are exact in binary; every other double is above or below, and F1 rounds its exact value.
        double quarters = percent * 4;
        return quarters == Math.Floor(quarters) && quarters % 4 == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(percent)}.2")
            : percent.ToString("F1", CultureInfo.InvariantCulture);
    }
}
