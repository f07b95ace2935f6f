using System.Text;

namespace NewsParsing.Fuzz;

/// <summary>Makes texts that nobody wrote of texts that somebody did. The same number gives the same text in every run.</summary>
/// <param name="corpus">What it starts from.</param>
/// <param name="words">What it puts in.</param>
internal sealed class Mutator(string[] corpus, string[] words)
{
    // Enough for the nesting and the runs over paragraphs of a story, and short enough for some hundred executions a second.
    private const int MostLength = 1500;
    private const int MostSteps = 12;

    public string Make(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder(Piece(random, corpus[random.Next(corpus.Length)]));
        for (int steps = random.Next(1, MostSteps); steps > 0; steps--)
        {
            Step(text, random);
        }

        text.Length = Math.Min(text.Length, MostLength);
        return text.ToString();
    }

    private void Step(StringBuilder text, Random random)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(text.Length - at, random.Next(1, 60));
        switch (random.Next(10))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(random.Next(text.Length + 1), Piece(random, corpus[random.Next(corpus.Length)]));
                break;
            case 3:
                text.Insert(at, string.Concat(Enumerable.Repeat(Word(random), random.Next(1, 40))));
                break;
            case 4:
                text.Insert(at, (char)random.Next(char.MaxValue + 1));
                break;
            case 5 when at < text.Length:
                text[at] = (char)(text[at] ^ (1 << random.Next(16)));
                break;
            case 6:
                string taken = text.ToString(at, length);
                text.Remove(at, length).Insert(random.Next(text.Length + 1), taken);
                break;
            case 7 when length > 0:
                string part = text.ToString(at, length);
                text.Remove(at, length).Insert(at, random.Next(2) == 0 ? part.ToUpperInvariant() : part.ToLowerInvariant());
                break;
            default:
                text.Insert(at, Word(random));
                break;
        }
    }

    private string Word(Random random) => words[random.Next(words.Length)];

    /// <summary>A whole text, or a part of it.</summary>
    private static string Piece(Random random, string text)
    {
        if (random.Next(3) > 0)
        {
            return text;
        }

        int start = random.Next(text.Length);
        return text.Substring(start, random.Next(text.Length - start));
    }
}
