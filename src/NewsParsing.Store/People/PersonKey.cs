using System.Security.Cryptography;
using System.Text;
using NewsParsing.Indexing;
using NewsParsing.Store.Rows;

namespace NewsParsing.Store.People;

/// <summary>The keys of people and bodies as strings, made by the rules of <see cref="SpeakerIndex"/>.</summary>
/// <remarks>
/// <c>person:george bush.hw</c>, <c>body:united nations</c>, <c>id:Q207</c>, and <c>name:lula</c> for a person of one word, who is nobody
/// over
/// articles until an alias says who. Folded names hold no full stop, so that the initials after it are never part of the name.
/// </remarks>
internal static class PersonKey
{
    public const string Person = "person:";
    public const string Body = "body:";
    public const string Id = "id:";
    public const string Name = "name:";

    // Of UTF-16: two keys of three bytes each are within what an entry of a B-tree of PostgreSQL takes (2,704 bytes). Names have far less.
    private const int MostLength = 400;

    private static readonly Dictionary<string, string> NoAliases = [];

    /// <summary>The key of an actor and that of its name alone.</summary>
    public static (string? Key, string? NameKey) Of(Actor actor)
    {
        string? name = OfName(actor.ExternalId is null ? actor : actor with { ExternalId = null });
        return (actor.ExternalId is { } id ? Limit(Id + StoredText.Clean(id)) : name, name);
    }

    /// <summary>
    /// All keys that a user may mean: of a person, of a body and of an id of this name; or the key itself where it is one.
    /// </summary>
    public static IReadOnlyList<string> FormsOf(string nameOrKey)
    {
        string given = StoredText.Clean(nameOrKey);
        if (IsKey(given))
        {
            return [Limit(given)];
        }

        List<string> forms = [];
        if (FullNameKey.OfPerson(given) is { } person)
        {
            forms.Add(Format(Person, person));
        }
        else if (FullNameKey.OfBody(given) is { } word)
        {
            forms.Add(Format(Name, word));
        }

        if (FullNameKey.OfBody(given) is { } body)
        {
            forms.Add(Format(Body, body));
        }

        forms.Add(Limit(Id + given));
        return forms;
    }

    public static bool IsKey(string given)
        => given.StartsWith(Person, StringComparison.Ordinal) || given.StartsWith(Body, StringComparison.Ordinal) || IsId(given)
            || IsName(given);

    public static bool IsId(string key) => key.StartsWith(Id, StringComparison.Ordinal);

    /// <summary>Whether it is the key of one word, which is nobody without an alias.</summary>
    public static bool IsName(string key) => key.StartsWith(Name, StringComparison.Ordinal);

    /// <summary>Whether it is a person's name without middle initials.</summary>
    public static bool IsBare(string key)
        => key.StartsWith(Person, StringComparison.Ordinal) && !key.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether it is a person's name with middle initials.</summary>
    public static bool HasInitials(string key)
        => key.StartsWith(Person, StringComparison.Ordinal) && key.Contains('.', StringComparison.Ordinal);

    /// <summary>The key without the initials.</summary>
    public static string BareOf(string key) => HasInitials(key) ? key[..key.IndexOf('.', StringComparison.Ordinal)] : key;

    private static string? OfName(Actor actor)
    {
        if (SpeakerKey.Of(actor, NoAliases) is { } key)
        {
            return Format(key.IsPerson ? Person : Body, key.Name);
        }

        return actor.Kind == ActorKind.Person && FullNameKey.OfBody(actor.Name) is { } word ? Format(Name, word) : null;
    }

    private static string Format(string prefix, FullNameKey key)
        => Limit(StoredText.Clean(key.Initials.Length == 0 ? prefix + key.Name : $"{prefix}{key.Name}.{key.Initials}"));

    // The beginning, which shows who it is, and the hash of the whole.
    private static string Limit(string key)
    {
        if (key.Length <= MostLength)
        {
            return key;
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        return $"{StoredText.Clean(key[..(MostLength - hash.Length - 1)])} {hash}";
    }
}
