using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NewsParsing.Store.Search;

namespace NewsParsing.Store.Rows;

/// <summary>Takes people out of rows: the same for an article that is saved and for one that is there.</summary>
/// <param name="salt">The salt of the store, so that nobody finds out by a list of names who was removed.</param>
/// <param name="erased">The hashes of the keys of those who were removed.</param>
internal sealed class Redactor(byte[] salt, IReadOnlySet<long> erased)
{
    // Two letters are initials, "jr" and particles; a family name of two letters ("Li") is found as part of the whole name alone.
    private const int LeastLetters = 3;

    public static long HashOf(byte[] salt, string key)
        => BinaryPrimitives.ReadInt64BigEndian(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(key)));

    /// <summary>Returns the rows without those who were removed; the same object where nobody is in them.</summary>
    public ArticleRows Apply(ArticleRows rows)
    {
        if (erased.Count == 0)
        {
            return rows;
        }

        HashSet<long> hashes = [];
        List<ActorRow> gone = [.. rows.Actors.Where(actor => Matches(actor.Key, hashes) | Matches(actor.NameKey, hashes))];
        if (gone.Count == 0)
        {
            return rows;
        }

        HashSet<int> numbers = [.. gone.Select(actor => actor.No)];
        string[] names = [.. gone.SelectMany(WordsOf).Distinct()];
        SayingRow[] sayings =
        [
            .. rows.Sayings
                .Where(saying => !saying.Links.Any(link => link.Role == LinkRow.Speaker && numbers.Contains(link.Actor))
                    && !Names(saying.Text, names) && !Names(saying.Cue, names))
                .Select(saying => saying with { Links = [.. saying.Links.Where(link => !numbers.Contains(link.Actor))] }),
        ];
        HashSet<int> speakers =
            [.. sayings.SelectMany(saying => saying.Links).Where(link => link.Role == LinkRow.Speaker).Select(link => link.Actor)];
        return rows with
        {
            Url = null,
            Headline = null,
            Byline = null,
            Body = null,
            Parse = null,
            Redaction = hashes.Aggregate(rows.Redaction, (all, hash) => all ^ hash),
            Actors =
            [
                .. rows.Actors.Where(actor => !numbers.Contains(actor.No)).Select(actor => actor with
                {
                    Title = Names(actor.Title, names) ? null : actor.Title,
                    Affiliation = Names(actor.Affiliation, names) ? null : actor.Affiliation,
                    Speaks = speakers.Contains(actor.No),
                }),
            ],
            Sayings = sayings,
        };
    }

    private bool Matches(string? key, HashSet<long> hashes)
    {
        if (key is null || HashOf(salt, key) is var hash && !erased.Contains(hash))
        {
            return false;
        }

        hashes.Add(hash);
        return true;
    }

    /// <summary>Of a person each word of the name, which may stand alone; of a body the whole name.</summary>
    // "Trump was wrong" names the person; "the commission" is no name of the European Commission alone.
    private static IEnumerable<string> WordsOf(ActorRow actor)
    {
        string whole = string.Join(' ', Words.Of(actor.Name));
        return actor.Kind == (int)ActorKind.Person
            ? whole.Split(' ').Where(word => word.Length >= LeastLetters).Append(whole)
            : [whole];
    }

    private static bool Names(string? text, string[] names)
    {
        if (text is null)
        {
            return false;
        }

        string words = $" {string.Join(' ', Words.Of(text))} ";
        return names.Any(name => name.Length > 0 && words.Contains($" {name} ", StringComparison.Ordinal));
    }
}
