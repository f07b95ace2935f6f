using System.CommandLine;
using NewsParsing.Training.Figures;

namespace NewsParsing.Training.Commands;

/// <summary>
/// <c>evaluate readme</c>: measures every figure that README.md and docs/ state and writes them into docs/figures.tsv and into the
/// documents; with <c>--check</c> only compares.
/// </summary>
internal static class EvaluateReadmeCommand
{
    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var root = new Option<string>("--root") { Description = "The repository.", DefaultValueFactory = _ => "." };
        var check = new Option<bool>("--check") { Description = "Writes nothing; fails when a figure differs from docs/figures.tsv." };
        var command = new Command("readme", "Measures and writes the figures of README.md and docs/.") { corpora, root, check };
        command.SetAction(result => Run(result.GetValue(corpora)!, result.GetValue(root)!, result.GetValue(check)));
        return command;
    }

    /// <summary>README.md and every Markdown file below docs/.</summary>
    public static IEnumerable<string> Documents(string root)
        => Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Prepend(Path.Combine(root, "README.md"));

    private static int Run(string corpora, string root, bool check)
    {
        FigureDocument[] documents = [.. Documents(root).Select(path => new FigureDocument(File.ReadAllText(path)))];
        HashSet<string> keys = [.. documents.SelectMany(document => document.Keys())];
        foreach (FigureDocument document in documents)
        {
            // A comment without its numbers is found before the measuring, which takes a minute.
            document.With(keys.ToDictionary(key => key, _ => 0m));
        }

        var figures = new List<Figure>();
        foreach (FigureSource source in FigureSources.All)
        {
            Console.Error.WriteLine($"{source.Command}: {source.Corpus}");
            figures.AddRange(source.Run(corpora).Where(figure => keys.Contains(figure.Key)));
        }

        string[] unknown = [.. keys.Except(figures.Select(figure => figure.Key)).Order(StringComparer.Ordinal)];
        foreach (string key in unknown)
        {
            Console.Error.WriteLine($"No command measures '{key}'.");
        }

        if (unknown.Length > 0)
        {
            return 1;
        }

        return check ? Compare(figures, Path.Combine(root, FigureTable.Path)) : Write(figures, root);
    }

    private static int Compare(List<Figure> figures, string path)
    {
        var stated = FigureTable.Read(File.ReadAllText(path)).ToDictionary(figure => figure.Key, figure => figure.Value);
        Figure[] different = [.. figures.Where(figure => !stated.TryGetValue(figure.Key, out decimal value) || value != figure.Value)];
        foreach (Figure figure in different)
        {
            string before = stated.TryGetValue(figure.Key, out decimal value) ? $"{value} is stated" : "not stated";
            Console.WriteLine($"{figure.Key}: {before}, {figure.Value} is measured ({figure.Command})");
        }

        Console.WriteLine($"{figures.Count} figures, {different.Length} differ");
        return different.Length == 0 ? 0 : 1;
    }

    private static int Write(List<Figure> figures, string root)
    {
        Dictionary<string, decimal> values = figures.ToDictionary(figure => figure.Key, figure => figure.Value);
        File.WriteAllText(Path.Combine(root, FigureTable.Path), FigureTable.Write(figures));
        foreach (string path in Documents(root))
        {
            string before = File.ReadAllText(path);
            string after = new FigureDocument(before).With(values);
            if (after != before)
            {
                File.WriteAllText(path, after);
                Console.WriteLine($"{path} changed");
            }
        }

        Console.WriteLine($"{figures.Count} figures written to {FigureTable.Path}");
        return 0;
    }
}
