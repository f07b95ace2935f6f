using System.Text;
using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>
/// Reads a lexicon file; every <see cref="JsonException"/> names the line, counted from 1, and what is wrong there.
/// </summary>
internal ref struct LexiconReader
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly List<KnownPerson> _people = [];
    private readonly List<KnownOrganization> _organizations = [];
    private readonly List<KnownPlace> _places = [];
    private readonly List<string> _honorifics = [];
    private readonly List<string> _agencies = [];
    private readonly List<CueVerb> _verbs = [];
    private Utf8JsonReader _reader;

    private LexiconReader(ReadOnlySpan<byte> utf8Json)
    {
        _json = utf8Json;
        // Written by hand: a comment says where a list comes from, and the last entry was another one's until yesterday.
        _reader = new Utf8JsonReader(
            utf8Json, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
    }

    /// <summary>Reads the options.</summary>
    /// <exception cref="JsonException">It is no lexicon.</exception>
    public static NewsParserOptions Read(ReadOnlySpan<byte> utf8Json)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var reader = new LexiconReader(utf8Json.StartsWith(mark) ? utf8Json[mark.Length..] : utf8Json);
        try
        {
            reader.ReadLists();
        }
        catch (JsonException exception) when (exception.LineNumber is { } line)
        {
            throw new JsonException($"line {line + 1}: {JsonMessage.WithoutPlace(exception)}", exception);
        }

        return new NewsParserOptions
        {
            People = reader._people,
            Organizations = reader._organizations,
            Places = reader._places,
            Honorifics = reader._honorifics,
            Agencies = reader._agencies,
            CueVerbs = reader._verbs,
        };
    }

    private void ReadLists()
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw Fault($"a lexicon is a JSON object, not {ValueName.Of(_reader.TokenType)}");
        }

        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            string list = Text();
            switch (list)
            {
                case "people": ReadList(list, _people, static (ref LexiconReader reader) => reader.ReadPerson(), EntryCheck.Of); break;
                case "organizations":
                    ReadList(list, _organizations, static (ref LexiconReader reader) => reader.ReadOrganization(), EntryCheck.Of);
                    break;
                case "places": ReadList(list, _places, static (ref LexiconReader reader) => reader.ReadPlace(), EntryCheck.Of); break;
                case "honorifics": ReadNames(list, _honorifics); break;
                case "agencies": ReadNames(list, _agencies); break;
                case "cueVerbs": ReadList(list, _verbs, static (ref LexiconReader reader) => reader.ReadVerb(), EntryCheck.Of); break;
                default: throw Unknown(list, "a lexicon", "people, organizations, places, honorifics, agencies, cueVerbs");
            }
        }

        // A second value after the object is a syntax error, which the reader reports.
        _reader.Read();
    }

    private delegate T EntryReader<T>(ref LexiconReader reader);

    private void ReadList<T>(string list, List<T> entries, EntryReader<T> read, Func<T, string?> check)
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            throw Fault($"'{list}' is {ValueName.Of(_reader.TokenType)}, but should be an array");
        }

        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            long start = _reader.TokenStartIndex;
            T entry = read(ref this);
            if (check(entry) is { } fault)
            {
                throw Fault($"{list}: {fault}", start);
            }

            entries.Add(entry);
        }
    }

    private void ReadNames(string list, List<string> names)
        => ReadList(list, names, static (ref LexiconReader reader) => reader.ReadName(), EntryCheck.Name);

    private KnownPerson ReadPerson()
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            return Text();
        }

        string? name = null, id = null;
        Gender? gender = null;
        List<string> aliases = [];
        long start = BeginEntry("people");
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            switch (Text())
            {
                case "name": name = ReadText("name"); break;
                case "aliases": ReadNames("aliases", aliases); break;
                case "id": id = ReadId(); break;
                case "gender": gender = ReadGender(); break;
                case var other: throw Unknown(other, "an entry of people", "name, aliases, id, gender");
            }
        }

        return new KnownPerson { Name = name ?? throw Missing("name", start), Aliases = aliases, ExternalId = id, Gender = gender };
    }

    private KnownOrganization ReadOrganization()
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            return Text();
        }

        string? name = null, id = null;
        List<string> aliases = [];
        long start = BeginEntry("organizations");
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            switch (Text())
            {
                case "name": name = ReadText("name"); break;
                case "aliases": ReadNames("aliases", aliases); break;
                case "id": id = ReadId(); break;
                case var other: throw Unknown(other, "an entry of organizations", "name, aliases, id");
            }
        }

        return new KnownOrganization { Name = name ?? throw Missing("name", start), Aliases = aliases, ExternalId = id };
    }

    private KnownPlace ReadPlace()
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            return Text();
        }

        string? name = null, region = null, country = null;
        long start = BeginEntry("places");
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            switch (Text())
            {
                case "name": name = ReadText("name"); break;
                case "region": region = ReadText("region"); break;
                case "country": country = ReadText("country"); break;
                case var other: throw Unknown(other, "an entry of places", "name, region, country");
            }
        }

        return new KnownPlace { Name = name ?? throw Missing("name", start), Region = region, Country = country };
    }

    private CueVerb ReadVerb()
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            return Text();
        }

        string? lemma = null, past = null, participle = null;
        SpeechAct? act = null;
        long start = BeginEntry("cueVerbs");
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            switch (Text())
            {
                case "lemma": lemma = ReadText("lemma"); break;
                case "act": act = ReadAct(); break;
                case "past": past = ReadText("past"); break;
                case "participle": participle = ReadText("participle"); break;
                case var other: throw Unknown(other, "an entry of cueVerbs", "lemma, act, past, participle");
            }
        }

        return new CueVerb { Lemma = lemma ?? throw Missing("lemma", start), Act = act, Past = past, Participle = participle };
    }

    private string ReadName()
        => _reader.TokenType == JsonTokenType.String
            ? Text()
            : throw Fault($"an entry is {ValueName.Of(_reader.TokenType)}, but should be a string");

    private Gender? ReadGender() => ReadText("gender") switch
    {
        null => null,
        "female" => Gender.Female,
        "male" => Gender.Male,
        var other => throw Fault($"'{other}' is no gender, which is one of female, male"),
    };

    private SpeechAct? ReadAct()
    {
        if (ReadText("act") is not { } name)
        {
            return null;
        }

        // Not Enum.Parse alone, which takes "3" and "denial, praise".
        foreach (SpeechAct act in Enum.GetValues<SpeechAct>())
        {
            if (act.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return act;
            }
        }

        string names = string.Join(", ", Enum.GetNames<SpeechAct>()).ToLowerInvariant();
        throw Fault($"'{name}' is no act, which is one of {names}");
    }

    /// <summary>Where the object of an entry begins.</summary>
    private readonly long BeginEntry(string list)
        => _reader.TokenType == JsonTokenType.StartObject
            ? _reader.TokenStartIndex
            : throw Fault($"an entry of {list} is {ValueName.Of(_reader.TokenType)}, but should be a string or an object");

    private string? ReadText(string property)
    {
        _reader.Read();
        return _reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => Text(),
            var type => throw Fault($"'{property}' is {ValueName.Of(type)}, but should be a string"),
        };
    }

    private string? ReadId()
    {
        _reader.Read();
        return _reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => Text(),
            // The key of a row in a database: as it is written.
            JsonTokenType.Number => Encoding.UTF8.GetString(_reader.ValueSpan),
            var type => throw Fault($"'id' is {ValueName.Of(type)}, but should be a string or a number"),
        };
    }

    private readonly string Text()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Fault("invalid UTF-8 or half of a surrogate pair");
        }
    }

    private readonly JsonException Unknown(string property, string owner, string known)
        => Fault($"'{property}' is no property of {owner}, which has {known}");

    private readonly JsonException Missing(string property, long start) => Fault($"the entry has no '{property}'", start);

    private readonly JsonException Fault(string what) => Fault(what, _reader.TokenStartIndex);

    private readonly JsonException Fault(string what, long at)
        => new($"line {_json[..(int)at].Count((byte)'\n') + 1}: {what}.");
}
