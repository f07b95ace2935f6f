using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Commands;

/// <summary><c>tag</c>: keeps the tokens of a CoNLL-U file and writes lemma, tags, head and relation anew.</summary>
internal static class TagCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("input") { Description = "A CoNLL-U file, gzipped or not." };
        var output = new Argument<string>("output") { Description = "The CoNLL-U file to write." };
        var model = new Option<string?>("--model") { Description = "Weights to use instead of the embedded ones." };
        var command = new Command("tag", "Tags and parses the given tokens.") { input, output, model };
        command.SetAction(result => Run(result.GetValue(input)!, result.GetValue(output)!, result.GetValue(model)));
        return command;
    }

    private static void Run(string input, string output, string? modelPath)
    {
        SyntaxModel model = modelPath is null
            ? ArticlePipeline.Default.Models.Syntax
            : new SyntaxModel(
                new ModelFileReader(Path.GetFileName(modelPath), File.ReadAllBytes(modelPath)), ArticlePipeline.Default.Models.Words);
        List<Sentence> sentences = [.. ConlluReader.Read(input)];
        var text = new TextBuffer();
        SentenceText.Fill(sentences, text);
        var syntax = new SyntaxBuffer();
        new SyntaxStage(model, ArticlePipeline.Default.Knowledge).Run(text, syntax, new SyntaxScratch());
        using var writer = new StreamWriter(output, false, new UTF8Encoding(false)) { NewLine = "\n" };
        int first = 0;
        foreach (Sentence sentence in sentences)
        {
            foreach (string comment in sentence.Comments)
            {
                writer.WriteLine(comment);
            }

            int token = first;
            foreach (string line in sentence.Lines)
            {
                string[] columns = line.Split('\t');
                if (int.TryParse(columns[0], CultureInfo.InvariantCulture, out _))
                {
                    ConlluColumns.Fill(columns, text, syntax, token++, first);
                }

                writer.WriteLine(string.Join('\t', columns));
            }

            writer.WriteLine();
            first = token;
        }
    }
}
