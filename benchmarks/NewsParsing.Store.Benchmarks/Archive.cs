using System.Globalization;

namespace NewsParsing.Store.Benchmarks;

/// <summary>
/// Articles made by rule, the same in every run: sayings of the words of our own texts, said by people of whom few say much, as in news.
/// </summary>
internal sealed class Archive
{
    // 924 articles of PolNeAR have 749 words and 28 sayings each; a person says 7.6 % of all, and a tenth of the sayings have no full name.
    private const int SayingsOfAnArticle = 28;
    private const int People = 3000;

    // Of a hundred sayings, how many are carried from an earlier article: wire stories.
    private const int Carried = 4;

    private static readonly string[] First =
        ["Ada", "Tom", "Kim", "Ola", "Jude", "Mira", "Nils", "Vera", "Hugo", "Lena", "Omar", "Pia", "Rosa", "Stan", "Tess", "Yuri", "Zoe", "Ivo", "Edda", "Carl"];

    private static readonly string[] Last =
    [
        "Brook", "Reed", "Stone", "Marsh", "Field", "Lake", "Hill", "Ford", "Wood", "Vale", "Croft", "Heath", "Moor", "Dale", "Ridge", "Glen",
        "Shaw", "Holt", "Thorne", "Beck",
    ];

    private readonly string[] _words;
    private readonly string[] _names;
    private readonly List<(string Name, string Text)> _wire = [];

    public Archive(string folder)
    {
        _words =
        [
            .. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => File.ReadAllText(file).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Select(word => word.Trim('“', '”', '"', ',', '.', ';', ':', '(', ')')).Where(word => word.Length > 0),
        ];
        _names =
        [
            .. Enumerable.Range(0, People).Select(i => string.Create(
                CultureInfo.InvariantCulture, $"{First[i % First.Length]} {Last[i / First.Length % Last.Length]}{(i < 400 ? "" : $"-{Last[i / 400 % Last.Length]}")}")),
        ];
    }

    /// <summary>The name of the one who says most.</summary>
    public string Busiest => _names[0];

    public IEnumerable<Article> Articles(int sayings)
    {
        var random = new Random(22);
        _wire.Clear();
        for (int i = 0; i < sayings / SayingsOfAnArticle; i++)
        {
            yield return Make(random, i);
        }
    }

    private Article Make(Random random, int number)
    {
        List<Actor> actors = [];
        Dictionary<string, Actor> known = [];
        List<Quote> quotes = [];
        List<Claim> claims = [];
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < SayingsOfAnArticle; i++)
        {
            (string name, string words) = random.Next(100) < Carried && _wire.Count > 0
                ? _wire[random.Next(_wire.Count)]
                : (NameOf(random), Sentence(random, 8 + random.Next(24)));
            if (random.Next(100) < Carried)
            {
                _wire.Add((name, words));
            }

            // One in five with the middle initial: one person of two names.
            name = name.Contains(' ', StringComparison.Ordinal) && random.Next(5) == 0 ? name.Replace(" ", " J. ", StringComparison.Ordinal) : name;
            if (!known.TryGetValue(name, out Actor? actor))
            {
                known[name] = actor = new Actor { Id = $"a{actors.Count + 1}", Name = name, Kind = ActorKind.Person };
                actors.Add(actor);
            }

            var span = new TextSpan(text.Length, text.Length + words.Length);
            text.Append(words).Append(", said ").Append(name).Append(".\n");
            if (i % 2 == 0)
            {
                quotes.Add(new Quote
                {
                    Id = $"q{quotes.Count + 1}", Text = words, Spans = [span], Kind = QuoteKind.Direct, Speakers = [actor], SpeakerConfidence = random.NextDouble(),
                });
            }
            else
            {
                claims.Add(new Claim
                {
                    Id = $"c{claims.Count + 1}", Text = words, Spans = [span], Speakers = [actor], SpeakerConfidence = random.NextDouble(), Act = (SpeechAct)random.Next(8),
                });
            }
        }

        return new Article
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"https://example.org/{number % 40}/{number}"),
            Text = text.ToString(),
            Source = $"Paper {number % 40}",
            ParserVersion = "0.1.0",
            // Ten years, in no order.
            PublishedAt = new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(10 * 365 * 24 * 60)),
            Actors = actors,
            Quotes = quotes,
            Claims = claims,
        };
    }

    // By rank r with the share 1 / (r + 4): the first says 4 %, hundreds say little; one in ten is known by the family name alone.
    private string NameOf(Random random)
    {
        int rank = (int)(4 * (Math.Pow((People + 4) / 4.0, random.NextDouble()) - 1));
        string name = _names[Math.Min(rank, People - 1)];
        return random.Next(10) == 0 ? name.Split(' ')[1] : name;
    }

    // Runs of our own texts, so that some words are often and some phrases there.
    private string Sentence(Random random, int length)
    {
        var sentence = new List<string>(length);
        while (sentence.Count < length)
        {
            int start = random.Next(_words.Length - 4);
            sentence.AddRange(_words.AsSpan(start, 1 + random.Next(4)));
        }

        return string.Join(' ', sentence);
    }
}
