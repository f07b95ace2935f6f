using NewsParsing.Gazetteer;
using NewsParsing.Models;
using NewsParsing.Rules;

namespace NewsParsing.Lexicon;

/// <summary>
/// All word lists and gazetteers, made once and given to the stages. Each is read on first use: who wants datelines alone loads no names.
/// Immutable and thread-safe.
/// </summary>
internal sealed class Knowledge
{
    private readonly IDataSource _source;
    private Lazy<TokenLexicon> _tokens;
    private readonly Lazy<ElisionLexicon> _elisions;
    private readonly Lazy<HeadLexicon> _head;
    private Lazy<NameSet> _agencies;
    private readonly Lazy<CountryTable> _countries;
    private readonly Lazy<WordClassLexicon> _words;
    private readonly Lazy<CueLexicon> _cues;
    private readonly Lazy<ActLexicon> _acts;
    private readonly Lazy<LemmaExceptions> _lemmas;
    private readonly Lazy<WordGroups> _epithets;
    private readonly Lazy<WordGroups> _occasions;
    private readonly Lazy<WordGroups> _negators;
    private readonly Lazy<NominalLexicon> _nominals;
    private readonly Lazy<QuotationLexicon> _quotations;
    private Lazy<PlaceTable> _places;
    private readonly Lazy<KnownNames> _names;
    private readonly Lazy<ActorLexicon> _actors;
    private readonly Lazy<CertaintyTable> _certainties;
    private readonly Lazy<SpeakerWeights> _speakerWeights;

    /// <param name="source">Where the rows come from.</param>
    public Knowledge(IDataSource source)
    {
        _source = source;
        _tokens = new(() => new TokenLexicon(source, []));
        _elisions = new(() => new ElisionLexicon(source));
        _head = new(() => new HeadLexicon(source));
        _agencies = new(() => NameSet.Agencies(source, []));
        // Its 194 rows are read once for three tables: places by characters, names by tokens and nationalities by word.
        _countries = new(() => new CountryTable(source));
        _words = new(() => new WordClassLexicon(source));
        _cues = new(() => new CueLexicon(source));
        _acts = new(() => new ActLexicon(source));
        _lemmas = new(() => new LemmaExceptions(source));
        _epithets = new(() => new WordGroups(source, "lexicon/reporting-words.tsv", "epithet"));
        _occasions = new(() => new WordGroups(source, "lexicon/reporting-words.tsv", "occasion"));
        _negators = new(() => new WordGroups(source, "lexicon/closed-classes.tsv", "negator"));
        _nominals = new(() => new NominalLexicon(source));
        _quotations = new(() => new QuotationLexicon(source));
        _places = new(() => new PlaceTable(source, Countries, []));
        _names = new(() => new KnownNames(source, Countries));
        _actors = new(() => new ActorLexicon(source, Countries));
        _certainties = new(() => new CertaintyTable(source));
        _speakerWeights = new(() => new SpeakerWeights(source));
    }

    /// <summary>What cuts characters into tokens and tokens into sentences.</summary>
    public TokenLexicon Tokens => _tokens.Value;

    /// <summary>Words that begin with an apostrophe, which is no quotation mark.</summary>
    public ElisionLexicon Elisions => _elisions.Value;

    /// <summary>Words of labels, bylines, stamps and datelines.</summary>
    public HeadLexicon Head => _head.Value;

    /// <summary>News agencies, broadcasters and wire services in all their forms.</summary>
    public NameSet Agencies => _agencies.Value;

    public CountryTable Countries => _countries.Value;

    /// <summary>Places, regions and countries by characters, as datelines print them.</summary>
    public PlaceTable Places => _places.Value;

    /// <summary>Places, organisations and countries by tokens.</summary>
    public KnownNames Names => _names.Value;

    /// <summary>The closed classes of English.</summary>
    public WordClassLexicon Words => _words.Value;

    /// <summary>Words of reporting and what they govern.</summary>
    public CueLexicon Cues => _cues.Value;

    /// <summary>What is done by a word of reporting.</summary>
    public ActLexicon Acts => _acts.Value;

    public LemmaExceptions Lemmas => _lemmas.Value;

    /// <summary>What people and things are called, <c>positive</c> or <c>negative</c>, by lemma.</summary>
    public WordGroups Epithets => _epithets.Value;

    /// <summary>What somebody is spoken to in (<c>an interview with</c>), by lemma; the group is the preposition.</summary>
    public WordGroups Occasions => _occasions.Value;

    /// <summary>Words that negate a cue from before the <c>verb</c> or as its <c>subject</c>, by form.</summary>
    public WordGroups Negators => _negators.Value;

    /// <summary>Classes of words of people, organisations and their names.</summary>
    public ActorLexicon Actors => _actors.Value;

    /// <summary>What organisations are called later.</summary>
    public NominalLexicon Nominals => _nominals.Value;

    /// <summary>What speaks for and against speech in quotation marks.</summary>
    public QuotationLexicon Quotations => _quotations.Value;

    /// <summary>How often the speakers that each rule finds are right.</summary>
    public CertaintyTable Certainties => _certainties.Value;

    /// <summary>What makes the speaker of a quotation or claim sure.</summary>
    public SpeakerWeights SpeakerWeights => _speakerWeights.Value;

    /// <summary>The people, organisations, places and forms of address that the user gave.</summary>
    public UserNames Users { get; private set; } = new();

    /// <summary>The verbs that the user gave.</summary>
    public VerbAnalogies Verbs { get; private set; } = new();

    /// <summary>The same with what a user knows beside it; lists that nothing is added to are shared.</summary>
    /// <param name="options">The user's entries, checked; their names are added by <see cref="With(UserNames)"/>.</param>
    public Knowledge With(NewsParserOptions options)
    {
        var knowledge = (Knowledge)MemberwiseClone();
        knowledge.Verbs = new VerbAnalogies(_source, options.CueVerbs, Cues, Acts);
        if (options.Honorifics.Count > 0)
        {
            knowledge._tokens = new(() => new TokenLexicon(_source, options.Honorifics));
        }

        if (options.Agencies.Count > 0)
        {
            knowledge._agencies = new(() => NameSet.Agencies(_source, options.Agencies));
        }

        if (options.Places.Count > 0)
        {
            knowledge._places = new(() => new PlaceTable(_source, Countries, options.Places));
        }

        return knowledge;
    }

    /// <summary>The same with the names that a user gave.</summary>
    // Apart from the rest: names are cut into tokens by the lists that the user's abbreviations are in.
    public Knowledge With(UserNames users)
    {
        var knowledge = (Knowledge)MemberwiseClone();
        knowledge.Users = users;
        return knowledge;
    }
}
