using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Rendering;

/// <summary>The speakers' colours can be read on the page, and be distinguished by readers who see fewer colours.</summary>
public sealed class PageStyleTests
{
    private static readonly string Style = Repository.Read("src/NewsParsing/Rendering/marks.css");

    /// <summary>What deuteranopes and protanopes see of linear RGB (Machado, Oliveira and Fernandes 2009, severity 1).</summary>
    private static readonly Dictionary<string, double[][]> Views = new()
    {
        ["all colours"] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        ["deuteranopia"] = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        ["protanopia"] = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    };

    public static TheoryData<string, string> Themes => new()
    {
        { "light", Regex.Match(Style, @":root \{.*?\n\}", RegexOptions.Singleline).Value },
        { "dark", Regex.Match(Style, @"prefers-color-scheme: dark\) \{.*?\n\}", RegexOptions.Singleline).Value },
    };

    [Theory]
    [MemberData(nameof(Themes))]
    public void Colours_AreReadableAsText(string theme, string block)
    {
        Dictionary<string, double[]> colors = ColorsOf(block);

        // WCAG 2.2, level AA: 4.5 for text, here also on the tint under a lit quote of the same colour; 3 for lines.
        Assert.Equal(9, colors.Keys.Count(name => Regex.IsMatch(name, "^s[0-9]$")));
        Assert.All(
            colors.Where(color => color.Key is "ink" or "soft" || Regex.IsMatch(color.Key, "^s[0-9]$")),
            color => Assert.All(
                ["page", "card"],
                ground => Assert.True(Contrast(color.Value, colors[ground]) >= 4.5, $"{theme}: {color.Key} on {ground}")));
        double glow = double.Parse(Regex.Match(block, "--glow: ([0-9]+)%").Groups[1].Value, CultureInfo.InvariantCulture) / 100;
        Assert.All(
            colors.Where(color => Regex.IsMatch(color.Key, "^s[0-9]$")),
            color => Assert.True(
                Contrast(colors["ink"], Mix(color.Value, colors["page"], glow)) >= 4.5, $"{theme}: ink on lit {color.Key}"));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Colours_AreDistinguished_ByColourBlindReadersToo(string theme, string block)
    {
        Dictionary<string, double[]> colors = ColorsOf(block);

        foreach ((string view, double[][] matrix) in Views)
        {
            for (int i = 1; i <= 8; i++)
            {
                for (int j = i + 1; j <= 8; j++)
                {
                    double distance = Math.Sqrt(
                        Seen(colors[$"s{i}"], matrix).Zip(Seen(colors[$"s{j}"], matrix), (a, b) => (a - b) * (a - b)).Sum());
                    Assert.True(distance >= 0.09, $"{theme}, {view}: s{i} and s{j} are {distance:F3} apart");
                }
            }
        }
    }

    private static Dictionary<string, double[]> ColorsOf(string block)
        => Regex.Matches(block, "--([a-z0-9]+): #([0-9a-f]{6})").ToDictionary(
            match => match.Groups[1].Value,
            match => Enumerable.Range(0, 3).Select(i => Convert.ToInt32(match.Groups[2].Value.AsSpan(i * 2, 2).ToString(), 16) / 255.0)
                .ToArray());

    private static double[] Mix(double[] color, double[] ground, double part)
        => [.. color.Zip(ground, (a, b) => (a * part) + (b * (1 - part)))];

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static double Contrast(double[] one, double[] other)
    {
        double[] light =
        [
            .. new[] { one, other }.Select(color => (0.2126 * Linear(color[0])) + (0.7152 * Linear(color[1])) + (0.0722 * Linear(color[2])))
            .OrderDescending(),
        ];
        return (light[0] + 0.05) / (light[1] + 0.05);
    }

    /// <summary>The colour as it is seen, in OKLab, where distances mean the same everywhere.</summary>
    private static double[] Seen(double[] color, double[][] matrix)
    {
        double[] linear = [.. color.Select(Linear)];
        double[] rgb = [.. matrix.Select(row => Math.Clamp(row.Zip(linear, (a, b) => a * b).Sum(), 0, 1))];
        double l = Math.Cbrt((0.4122214708 * rgb[0]) + (0.5363325363 * rgb[1]) + (0.0514459929 * rgb[2]));
        double m = Math.Cbrt((0.2119034982 * rgb[0]) + (0.6806995451 * rgb[1]) + (0.1073969566 * rgb[2]));
        double s = Math.Cbrt((0.0883024619 * rgb[0]) + (0.2817188376 * rgb[1]) + (0.6299787005 * rgb[2]));
        return
        [
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s),
        ];
    }
}
