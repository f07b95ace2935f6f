using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Training.Commands;

/// <summary><c>tokenize</c>: plain text to CoNLL-U, with the package's own sentences, tokens and syntax.</summary>
internal static class TokenizeCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("input") { Description = "A plain text file in UTF-8." };
        var output = new Argument<string>("output") { Description = "The CoNLL-U file to write." };
        var command = new Command("tokenize", "Splits a text into sentences and tokens, tags and parses them.") { input, output };
        command.SetAction(result => Run(result.GetValue(input)!, result.GetValue(output)!));
        return command;
    }

    private static void Run(string input, string output)
    {
        var text = new TextBuffer();
        var syntax = new SyntaxBuffer();
        new TextStage(ArticlePipeline.Default.Knowledge).Run(File.ReadAllText(input), text);
        new SyntaxStage(ArticlePipeline.Default.Models.Syntax, ArticlePipeline.Default.Knowledge).Run(text, syntax, new SyntaxScratch());
        using var writer = new StreamWriter(output, false, new UTF8Encoding(false)) { NewLine = "\n" };
        for (int paragraph = 0; paragraph < text.ParagraphCount; paragraph++)
        {
            for (int sentence = text.ParagraphSentence[paragraph]; sentence < text.ParagraphSentence[paragraph + 1]; sentence++)
            {
                WriteSentence(writer, text, syntax, sentence, sentence == text.ParagraphSentence[paragraph]);
            }
        }
    }

    private static void WriteSentence(StreamWriter writer, TextBuffer text, SyntaxBuffer syntax, int sentence, bool startsParagraph)
    {
        if (startsParagraph)
        {
            writer.WriteLine("# newpar");
        }

        int first = text.SentenceToken[sentence];
        int end = text.SentenceEnd(sentence);
        string plain = text.Text[text.SentenceSpan(sentence).ToRange()].ReplaceLineEndings(" ");
        writer.WriteLine($"# sent_id = {(sentence + 1).ToString(CultureInfo.InvariantCulture)}");
        writer.WriteLine($"# text = {plain}");
        for (int i = first; i < end; i++)
        {
            var columns = new string[10];
            columns[0] = (i - first + 1).ToString(CultureInfo.InvariantCulture);
            columns[1] = text.TokenText(i).ToString();
            ConlluColumns.Fill(columns, text, syntax, i, first);
            columns[9] = i + 1 < text.TokenCount && text.TokenStart[i + 1] == text.TokenEnd[i] ? "SpaceAfter=No" : "_";
            writer.WriteLine(string.Join('\t', columns));
        }

        writer.WriteLine();
    }
}
