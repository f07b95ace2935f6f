using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace NewsParsing.Fuzz;

/// <summary>
/// A fixed number of executions at every entry point. For more of them, in pieces that go on where the last one ended:
/// <c>FUZZ_START=100000 FUZZ_COUNT=100000 dotnet test tests/NewsParsing.Fuzz -c Release</c>. What fails names the number of the text, which
/// <c>FUZZ_START=number FUZZ_COUNT=1</c> makes again; it becomes a test of its own.
/// </summary>
public sealed class FuzzTests
{
    /// <summary>A text of at most 1,500 characters takes some milliseconds; this is a loop that does not end.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static readonly string[] Words
        = [.. Lines("dictionary.txt").Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).Select(Unescape)];

    public static TheoryData<string> Targets => [.. FuzzTarget.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Target_TakesWhateverComes(string name)
    {
        FuzzTarget target = FuzzTarget.All.Single(target => target.Name == name);
        string[] corpus =
        [
            .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus")).Order(StringComparer.Ordinal)
                .Where(file => target.Corpus.Any(ending => file.EndsWith(ending, StringComparison.Ordinal))).Select(File.ReadAllText),
        ];
        var mutator = new Mutator(corpus, target.Words ?? Words);
        int start = Number("FUZZ_START") ?? 0;
        int count = Number("FUZZ_COUNT") ?? target.Executions;
        for (int number = start; number < start + count; number++)
        {
            string text = mutator.Make(number);
            var watch = Stopwatch.StartNew();
            try
            {
                target.Run(text);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{name} {number}: {JsonSerializer.Serialize(text)}", exception);
            }

            Assert.True(watch.Elapsed < Longest, $"{name} {number} took {watch.Elapsed}: {JsonSerializer.Serialize(text)}");
        }
    }

    private static string[] Lines(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A JSON string's escapes; half a surrogate pair, which JSON does not decode, by hand.</summary>
    private static string Unescape(string word) => word.StartsWith("\\ud", StringComparison.Ordinal) && word.Length == 6
        ? ((char)int.Parse(word.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()
        : JsonSerializer.Deserialize<string>($"\"{word}\"")!;

    private static int? Number(string variable)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value : null;
}
