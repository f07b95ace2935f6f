using System.Globalization;
using System.Text.Json;
using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Scoring;

/// <summary>The figures of annotated articles as a small table, alone or beside those that were saved before a change.</summary>
internal sealed class FigureTable
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    private readonly Figure[] _figures;

    public FigureTable(CorpusMeter meter)
    {
        QuoteMeter quotes = meter.Quotes;
        ClaimMeter claims = meter.Claims;
        EntityMeter names = meter.Names;
        _figures =
        [
            Of("quotes found", quotes.Found, quotes.Gold),
            Of("quotes: ends", quotes.Exact, quotes.Gold),
            Of("quotes: kind", quotes.RightKind, quotes.Gold),
            Of("quotes: speaker", quotes.RightSpeaker, quotes.Gold),
            Of("quotes: full name", quotes.RightFullName, quotes.Gold),
            Of("quotes: no speaker given", quotes.Unknown, quotes.Gold, lessIsBetter: true),
            Of("no speech, taken for it", quotes.NotSpeechTakenForSpeech, quotes.NotSpeech, lessIsBetter: true),
            Of("quotes made up", quotes.Spurious, quotes.Found + quotes.Spurious, lessIsBetter: true),
            Of("claims found", claims.Found, claims.Gold),
            Of("claims: speaker", claims.RightSpeaker, claims.Gold),
            Of("claims: full name", claims.RightFullName, claims.Gold),
            Of("claims made up", claims.Spurious, claims.Given, lessIsBetter: true),
            Of("persons, F1", names.Persons),
            Of("organisations, F1", names.Organizations),
            Of("places, F1", names.Places),
        ];
    }

    /// <summary>Writes the figures for <see cref="Lines"/> of a later run.</summary>
    public void Save(string path)
    {
        using FileStream file = File.Create(path);
        using var writer = new Utf8JsonWriter(file, Indented);
        writer.WriteStartObject();
        foreach (Figure figure in _figures)
        {
            writer.WriteNumber(figure.Name, figure.Value);
        }

        writer.WriteEndObject();
    }

    /// <summary>The lines of the table.</summary>
    /// <param name="before">A file of saved figures; without it they stand alone.</param>
    /// <exception cref="KeyNotFoundException">The file lacks a figure.</exception>
    public IEnumerable<string> Lines(string? before)
    {
        if (before is null)
        {
            return _figures.Select(figure => Line(figure));
        }

        using var saved = JsonDocument.Parse(File.ReadAllText(before));
        JsonElement values = saved.RootElement;
        return [$"{"",-26}{"before",7}{"now",7}", .. _figures.Select(figure => Line(figure, values.GetProperty(figure.Name).GetDouble()))];
    }

    private static string Line(Figure figure) => $"{figure.Name,-26}{Share.Print(figure.Value),7}   {figure.Counts}";

    private static string Line(Figure figure, double before)
    {
        double rise = figure.Value - before;
        string change = Math.Abs(rise) < 0.05 ? ""
            : string.Create(CultureInfo.InvariantCulture, $"{rise:+0.0;-0.0}{(rise > 0 == figure.LessIsBetter ? " worse" : "")}");
        return $"{figure.Name,-26}{Share.Print(before),7}{Share.Print(figure.Value),7}   {figure.Counts,-16}{change}".TrimEnd();
    }

    private static Figure Of(string name, int part, int whole, bool lessIsBetter = false)
        => new(name, Share.Of(part, whole), $"{part} of {whole}", lessIsBetter);

    private static Figure Of(string name, Score score) => new(name, score.F1, $"{score.Right} of {score.Gold}, {score.Predicted} given");
}
