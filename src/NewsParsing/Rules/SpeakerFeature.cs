namespace NewsParsing.Rules;

/// <summary>
/// What the speaker of a quotation or claim is judged by; 0 or 1 where nothing else is said. The order is that of the weights.
/// </summary>
// Of 48 that were tried, those without which ten-fold cross-validation on worldwide speakers-train foretells worse, or that a reader of the
// weights expects; what was left out says no more than these do (docs/models/speaker-confidence.md).
internal enum SpeakerFeature
{
    /// <summary>1 for all: how often a speaker is right of whom nothing else is known.</summary>
    Constant,

    /// <summary>It is a claim's: its words and their source are found less surely than those of a quotation.</summary>
    Claim,

    /// <summary>The log-odds of the attribution stage's confidence, before the factor of the rule that found the speaker.</summary>
    AttributionOdds,

    /// <summary>A rule gave the attribution its source, not the learned links.</summary>
    SourceByRule,

    /// <summary>The source is a description of somebody named elsewhere: <c>the mayor said</c>.</summary>
    DescriptionOfNamed,

    /// <summary><c>he said</c>.</summary>
    PersonPronoun,

    /// <summary><c>it said</c>, <c>they said</c>.</summary>
    ThingPronoun,

    /// <summary>Neither a name, description nor pronoun in the source, but a rule that looks around it.</summary>
    OutsideSource,

    /// <summary>Only one person fits a pronoun.</summary>
    OnlyOneFits,

    /// <summary>By how much a pronoun's person is ahead of the next that fits, up to 4.</summary>
    Margin,

    /// <summary>For a source that is no name: log of 1 and how many sentences ago the speaker was mentioned last.</summary>
    Distance,

    /// <summary>A person's name of one word: <c>Leng</c> of <c>Tan See Leng</c>.</summary>
    OneWord,

    /// <summary>It is an organisation, a country or a place: <c>the Kremlin said</c>.</summary>
    Institution,

    /// <summary>The words stand in the content of another attribution as well, which has another speaker.</summary>
    Contested,

    /// <summary>The attribution before has the same first speaker.</summary>
    SameAsBefore,

    /// <summary>The log of how many attributions of the article have this first speaker, up to 20.</summary>
    Often,
}
