using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>Reads gazetteer names: countries, capitals as places or for their government, organisations, places.</summary>
internal sealed class KnownNameReader(
    Knowledge knowledge, RuleSet rules, TextBuffer text, SyntaxBuffer syntax, MentionBuffer mentions)
{
    /// <summary>Nouns that a capital city only modifies: <c>Paris officials</c>, <c>Moscow region</c>.</summary>
    private const ActorClasses HeadNoun
        = ActorClasses.Role | ActorClasses.GroupNoun | ActorClasses.OrganizationWord | ActorClasses.PlaceWord;

    /// <summary>The longest gazetteer name at a token, inside a range.</summary>
    public KnownName Longest(TokenRange tokens, out int length)
    {
        KnownName known = knowledge.Names.Longest(text.FormsOf(tokens), out length);
        // "Us" at a sentence start is the pronoun, "It" and "Who" are no acronyms.
        if (length == 1 && text.WidthOf(tokens.First) <= 3 && !text.IsAllCapitals(tokens.First)
            && mentions.Is(tokens.First, ActorClasses.FunctionWord))
        {
            length = 0;
            return default;
        }

        return known;
    }

    /// <summary>The mention of a gazetteer name; false for one that names no actor.</summary>
    public bool TryRead(TokenRange name, KnownName known, out MentionRecord mention)
    {
        mention = default;
        // "Germans" names no actor. Listed names are 66 speakers of PolNeAR train and 15 of worldwide speakers-train.
        if (known.Kind == KnownNameKind.Demonym || !rules.Follows(Rule.ListedName))
        {
            return false;
        }

        mention = new MentionRecord
        {
            Tokens = name,
            PhraseFirst = name.First > 0 && text.TokenForm[name.First - 1] == Words.The ? name.First - 1 : name.First,
            Whole = name,
            Kind = known.Kind switch
            {
                KnownNameKind.Country => ActorKind.Country,
                KnownNameKind.Capital when IsGovernment(name) => ActorKind.Country,
                KnownNameKind.Organization => ActorKind.Organization,
                _ => ActorKind.Place,
            },
            Certainty = 2,
            Known = known,
            UserForm = -1,
            Rule = Rule.ListedName,
            IsSubject = syntax.Tree.IsSubject(name),
        };
        return true;
    }

    /// <summary>Whether a given name that is a place's too speaks here: <c>Victoria said</c>. Places do not.</summary>
    public bool IsSpeaker(int token)
        => mentions.Is(token, ActorClasses.FirstName) && mentions.Labels[token] != NameLabel.BeginPlace && IsAloneInSource(token);

    /// <summary><c>her husband, Jordan,</c>: a given name that is a country's, beside the noun of a relation.</summary>
    public bool IsPartner(TokenRange name)
    {
        int noun = name.First - (name.First > 0 && text.IsMark(name.First - 1, ',') ? 2 : 1);
        return name.Length == 1 && noun >= 1 && mentions.Is(name.First, ActorClasses.FirstName)
            && mentions.Is(noun, ActorClasses.FemaleNoun | ActorClasses.MaleNoun) && !mentions.Is(noun, ActorClasses.Honorific)
            && mentions.Is(noun - 1, ActorClasses.PossessivePronoun);
    }

    /// <summary>Whether a token is a source, with no more than a role before it.</summary>
    private bool IsAloneInSource(int token)
    {
        int[] sources = mentions.TokenSource;
        int next = token + 1;
        bool begins = token == 0 || sources[token - 1] != sources[token] || mentions.Is(token - 1, ActorClasses.Role);
        bool ends = next == text.TokenCount || !text.IsWord(next) || sources[next] < 0;
        return sources[token] >= 0 && begins && ends && !text.IsPossessive(next);
    }

    /// <summary>
    /// Whether a capital stands for its government: it is the source of an attribution, owns what governments have, or acts.
    /// </summary>
    private bool IsGovernment(TokenRange capital)
    {
        if (capital.End >= text.TokenCount)
        {
            return false;
        }

        if (text.IsPossessive(capital.End))
        {
            // "Moscow's new foreign policy": the noun is looked for in the four words after the possessor.
            const int reach = 4;
            int limit = Math.Min(text.TokenCount, capital.End + 1 + reach);
            for (int i = capital.End + 1; i < limit && text.TokenKinds[i] == TokenKind.Word; i++)
            {
                if (mentions.Is(i, ActorClasses.GovernmentNoun) && !text.IsCapitalized(i))
                {
                    return true;
                }

                if (mentions.Is(i, ActorClasses.FunctionWord))
                {
                    return false;
                }
            }

            return false;
        }

        bool afterPreposition = capital.First > 0 && mentions.Is(capital.First - 1, ActorClasses.Preposition);
        // "Kyiv, which says": also after a preposition, for what speaks is a government.
        if (IsFollowedBySourcePronoun(capital.End))
        {
            return true;
        }

        if (afterPreposition || (capital.First > 0 && text.TokenForm[capital.First - 1] == Words.The))
        {
            return false;
        }

        // "Beijing said", "Tokyo and Seoul said": a capital that is the source speaks as its government; "Beijing residents said" does
        // not.
        bool endsSource = capital.End >= text.TokenCount
            || mentions.TokenSource[capital.End] < 0 || text.TokenForm[capital.End] == Words.And;
        if (mentions.TokenSource[capital.First] >= 0 && endsSource)
        {
            return true;
        }

        return syntax.Tree.IsSubject(capital) && text.IsWord(capital.End) && !text.IsCapitalized(capital.End)
            && !mentions.Is(capital.End, HeadNoun | ActorClasses.FunctionWord);
    }

    /// <summary><c>Kyiv, which says</c>: the relative pronoun is the source of an attribution.</summary>
    private bool IsFollowedBySourcePronoun(int end)
        => end + 1 < text.TokenCount && text.IsMark(end, ',') && text.TokenForm[end + 1] == Words.Which
            && mentions.TokenSource[end + 1] >= 0;
}
