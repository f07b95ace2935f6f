using NewsParsing.Gazetteer;
using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>The classes of the words that tell actors, keyed by <see cref="FormHash"/>. Immutable and thread-safe.</summary>
internal sealed class ActorLexicon
{
    // 699 of the 6,724 forms are in several classes (a captain is an honorific, a title and a role), so that classes add up and no order
    // counts.
    private static readonly (string File, string Section, ActorClasses Classes)[] Sections =
    [
        ("lexicon/people.tsv", "title", ActorClasses.Title),
        ("lexicon/people.tsv", "leaderNoun", ActorClasses.LeaderNoun),
        ("lexicon/people.tsv", "personNoun", ActorClasses.PersonNoun),
        ("lexicon/people.tsv", "femaleNoun", ActorClasses.PersonNoun | ActorClasses.FemaleNoun),
        ("lexicon/people.tsv", "maleNoun", ActorClasses.PersonNoun | ActorClasses.MaleNoun),
        ("lexicon/people.tsv", "honorific", ActorClasses.Honorific),
        ("lexicon/people.tsv", "femaleHonorific", ActorClasses.Honorific | ActorClasses.FemaleNoun),
        ("lexicon/people.tsv", "maleHonorific", ActorClasses.Honorific | ActorClasses.MaleNoun),
        ("lexicon/people.tsv", "titleModifier", ActorClasses.TitleModifier),
        ("lexicon/people.tsv", "surnameNoun", ActorClasses.SurnameNoun),
        ("lexicon/names.tsv", "nameParticle", ActorClasses.NameParticle),
        ("lexicon/names.tsv", "nameSuffix", ActorClasses.NameSuffix),
        ("lexicon/names.tsv", "familyNameFirst", ActorClasses.FamilyNameFirst),
        ("lexicon/names.tsv", "familyName", ActorClasses.FamilyName),
        ("lexicon/names.tsv", "notName", ActorClasses.NotName),
        ("lexicon/names.tsv", "nameAdjective", ActorClasses.NameAdjective),
        ("lexicon/names.tsv", "thingWord", ActorClasses.ThingWord),
        ("lexicon/first-names.tsv", "femaleFirstName", ActorClasses.FemaleFirstName),
        ("lexicon/first-names.tsv", "maleFirstName", ActorClasses.MaleFirstName),
        ("lexicon/first-names.tsv", "firstName", ActorClasses.FirstName),
        ("lexicon/organizations.tsv", "organizationWord", ActorClasses.OrganizationWord),
        ("lexicon/organizations.tsv", "placeWord", ActorClasses.PlaceWord),
        ("lexicon/organizations.tsv", "groupNoun", ActorClasses.GroupNoun),
        ("lexicon/organizations.tsv", "documentNoun", ActorClasses.DocumentNoun),
        ("lexicon/organizations.tsv", "governmentNoun", ActorClasses.GovernmentNoun),
        ("lexicon/closed-classes.tsv", "functionWord", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "determiner", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "possessive", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "subject", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "object", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "relative", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "preposition", ActorClasses.Preposition | ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "coordinator", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "subordinator", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "auxiliary", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "modal", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "negation", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "adverb", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "wh", ActorClasses.FunctionWord),
        ("lexicon/closed-classes.tsv", "frequentVerb", ActorClasses.Verb),
        ("lexicon/closed-classes.tsv", "relativePronoun", ActorClasses.RelativePronoun),
        ("lexicon/closed-classes.tsv", "indefiniteArticle", ActorClasses.IndefiniteArticle),
        ("lexicon/closed-classes.tsv", "possessivePronoun", ActorClasses.PossessivePronoun),
        ("lexicon/closed-classes.tsv", "masculinePronoun", ActorClasses.MasculinePronoun),
        ("lexicon/closed-classes.tsv", "femininePronoun", ActorClasses.FemininePronoun),
        ("lexicon/closed-classes.tsv", "thingPronoun", ActorClasses.ThingPronoun),
        ("lexicon/closed-classes.tsv", "firstPersonSingular", ActorClasses.FirstPersonSingular),
        ("lexicon/closed-classes.tsv", "firstPersonSubject", ActorClasses.FirstPersonSubject),
        ("lexicon/closed-classes.tsv", "beForm", ActorClasses.BeForm),
        ("lexicon/reporting-words.tsv", "quotingVerb", ActorClasses.QuotingVerb),
        ("lexicon/reporting-words.tsv", "interviewVerb", ActorClasses.InterviewVerb),
        ("lexicon/reporting-words.tsv", "issuingVerb", ActorClasses.IssuingVerb),
        ("lexicon/reporting-words.tsv", "questionLabel", ActorClasses.QuestionLabel),
        ("lexicon/reporting-words.tsv", "answerLabel", ActorClasses.AnswerLabel),
        ("lexicon/people.tsv", "ageWord", ActorClasses.AgeWord),
        ("lexicon/people.tsv", "spokesperson", ActorClasses.Spokesperson),
        ("lexicon/people.tsv", "fieldTitle", ActorClasses.FieldTitle),
    ];

    private readonly FormMap<ActorClasses> _classes;

    public ActorLexicon(IDataSource source, CountryTable countries)
    {
        var classes = new Dictionary<ulong, ActorClasses>();
        foreach ((string file, string section, ActorClasses value) in Sections)
        {
            foreach (string[] columns in source.Rows(file, section))
            {
                Include(classes, columns[0], value);
            }
        }

        foreach (string demonym in countries.ByDemonym.Keys)
        {
            // "South Korean" and 20 others have two words, and classes are looked up by token; KnownNames finds these as names of two
            // tokens.
            if (!demonym.Contains(' ', StringComparison.Ordinal))
            {
                Include(classes, demonym, ActorClasses.Demonym);
            }
        }

        _classes = new(classes);
    }

    /// <summary>The classes of a token form; none for an unknown word.</summary>
    // Most family names are in no list: 6,724 forms cannot hold those of the world, and the labels of Syntax find what they miss.
    public ActorClasses Of(ulong form) => _classes.TryGetValue(form, out ActorClasses classes) ? classes : ActorClasses.None;

    /// <summary>Whether a form is in one of the classes.</summary>
    public bool Has(ulong form, ActorClasses classes) => (Of(form) & classes) != 0;

    /// <summary>A line of a list holds one word or several with white space between.</summary>
    private static void Include(Dictionary<ulong, ActorClasses> classes, string words, ActorClasses value)
    {
        foreach (string word in words.Split(' '))
        {
            ulong form = FormHash.Of(word);
            classes[form] = classes.GetValueOrDefault(form) | value;
        }
    }
}
