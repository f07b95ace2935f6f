using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Pipeline;

/// <summary>
/// Checks the entries of <see cref="NewsParserOptions"/> and cuts their names into the tokens by which a text is searched.
/// </summary>
internal sealed class UserNamesBuilder
{
    private static readonly ulong The = FormHash.Of("the");

    private readonly UserNames _names = new();
    private readonly TextBuffer _text = new();
    private readonly TextStage _stage;

    private UserNamesBuilder(TextStage stage) => _stage = stage;

    /// <exception cref="ArgumentException">An entry is wrong; the message names it.</exception>
    public static void Check(NewsParserOptions options)
    {
        string? fault = FaultOf(options.People, EntryCheck.Of, nameof(options.People))
            ?? FaultOf(options.Organizations, EntryCheck.Of, nameof(options.Organizations))
            ?? FaultOf(options.Places, EntryCheck.Of, nameof(options.Places))
            ?? FaultOf(options.Honorifics, EntryCheck.Name, nameof(options.Honorifics))
            ?? FaultOf(options.Agencies, EntryCheck.Name, nameof(options.Agencies))
            ?? FaultOf(options.CueVerbs, EntryCheck.Of, nameof(options.CueVerbs));
        if (fault is not null)
        {
            throw new ArgumentException(fault, nameof(options));
        }
    }

    /// <summary>The names of the options, checked before.</summary>
    /// <param name="options">The options.</param>
    /// <param name="knowledge">What cuts a text into tokens, with the user's abbreviations.</param>
    public static UserNames Build(NewsParserOptions options, Knowledge knowledge)
    {
        var builder = new UserNamesBuilder(new TextStage(knowledge));
        foreach (KnownPerson person in options.People)
        {
            builder.Add(new UserName(UserNameKind.Person, person.Name, person.ExternalId, person.Gender), person.Aliases);
        }

        foreach (KnownOrganization organization in options.Organizations)
        {
            builder.Add(new UserName(UserNameKind.Organization, organization.Name, organization.ExternalId), organization.Aliases);
        }

        foreach (string agency in options.Agencies)
        {
            builder.Add(new UserName(UserNameKind.Organization, agency), []);
        }

        foreach (KnownPlace place in options.Places)
        {
            builder.Add(new UserName(UserNameKind.Place, place.Name), []);
        }

        foreach (string honorific in options.Honorifics)
        {
            builder.Add(new UserName(UserNameKind.Honorific, honorific), []);
        }

        return builder._names;
    }

    private static string? FaultOf<T>(IReadOnlyList<T> entries, Func<T, string?> check, string list)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            // A list may hold null, whatever its type says.
            if ((entries[i] is null ? "the entry is null" : check(entries[i])) is { } fault)
            {
                return $"{list}[{i}]: {fault}.";
            }
        }

        return null;
    }

    private void Add(UserName name, IReadOnlyList<string> aliases)
    {
        int index = _names.Add(name);
        AddForm(index, name.Name);
        foreach (string alias in aliases)
        {
            AddForm(index, alias);
        }
    }

    private void AddForm(int name, string form)
    {
        // As it stands in a sentence: "Acme Inc." keeps its full stop before a word, and would lose it at a text's end.
        _stage.Run(form + " said", _text);
        int count = 0;
        ulong capitals = 0;
        while (count < _text.TokenCount && _text.TokenEnd[count] <= form.Length)
        {
            // "The Rock" is "the Rock" in a sentence of most papers.
            bool isCapital = (_text.TokenShapes[count] & TokenShape.Capitalized) != 0 && !(count == 0 && _text.TokenForm[0] == The);
            capitals |= isCapital && count < UserForm.CheckedTokens ? 1UL << count : 0;
            count++;
        }

        _names.AddForm(name, _text.TokenForm.AsSpan(0, count), capitals, form);
    }
}
