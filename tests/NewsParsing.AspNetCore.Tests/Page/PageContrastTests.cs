using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsParsing.AspNetCore.Tests.Page;

/// <summary>What stands on the page can be read in both themes (WCAG 2.2, level AA).</summary>
public sealed partial class PageContrastTests
{
    private static readonly string Style = Repository.Read("src/NewsParsing.AspNetCore/Page/Assets/page.css");

    public static TheoryData<string, string> Themes => new()
    {
        { "light", Regex.Match(Style, @":root \{.*?\n\}", RegexOptions.Singleline).Value },
        { "dark", Regex.Match(Style, @"prefers-color-scheme: dark\) \{.*?\n\}", RegexOptions.Singleline).Value },
    };

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_HasFourAndAHalfToOne(string theme, string block)
        => Assert.All(
            [
                ("text", "ground"), ("text", "surface"), ("muted", "ground"), ("muted", "surface"), ("accent", "ground"),
                ("accent", "surface"), ("on-accent", "accent"), ("bad", "surface"), ("bad", "bad-wash"), ("text", "bad-wash"),
                ("text", "wash"),
            ],
            ((string Text, string Ground) pair) => AssertContrast(theme, block, pair.Text, pair.Ground, 4.5));

    [Theory]
    [MemberData(nameof(Themes))]
    public void BordersOfControls_HaveThreeToOne(string theme, string block)
        => Assert.All(
            [("edge", "surface"), ("edge", "ground"), ("accent", "ground"), ("accent", "surface")],
            ((string Line, string Ground) pair) => AssertContrast(theme, block, pair.Line, pair.Ground, 3));

    private static void AssertContrast(string theme, string block, string one, string other, double least)
    {
        (double bright, double dim) = (Luminance(block, one), Luminance(block, other));
        (bright, dim) = (Math.Max(bright, dim), Math.Min(bright, dim));
        double contrast = (bright + 0.05) / (dim + 0.05);
        Assert.True(contrast >= least, string.Create(CultureInfo.InvariantCulture, $"{theme}: {one} on {other}: {contrast:F2}"));
    }

    private static double Luminance(string block, string name)
    {
        string color = Regex.Match(block, $"--{name}: #([0-9a-f]{{6}})").Groups[1].Value;
        return (0.2126 * Part(0)) + (0.7152 * Part(1)) + (0.0722 * Part(2));

        double Part(int i)
            => Linear(int.Parse(color.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0);
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
}
