using NewsParsing.Attributions;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>
/// Walks the body in the reader's order with the names known; resolves pronouns, definite descriptions and sources as they come.
/// </summary>
internal sealed class ReferenceReader(
    RuleSet rules, TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, AttributionBuffer attributions,
    MentionBuffer mentions, EntityBuffer entities, EntityChooser chooser, DescriptionLinker descriptions, NameRegister register,
    JointReader joint, SourceResolver sources)
{
    private readonly EntityHistory _history = chooser.History;
    private readonly PronounLinker _pronouns = new(text, mentions, entities, chooser);

    public void Run()
    {
        for (int i = mentions.ProseToken; i < text.TokenCount; i++)
        {
            text.ThrowIfCancelled(i);
            int mention = entities.References.TokenMention[i];
            if (mention >= 0)
            {
                Touch(i, mention);
                joint.Note(i);
            }
            else if (mentions.Is(i, ActorClasses.FunctionWord))
            {
                ReadWord(i);
            }

            if (mentions.Is(i, ActorClasses.DocumentNoun) && quotations.TokenQuotation[i] < 0)
            {
                descriptions.NoteDocument(i);
            }

            int source = mentions.TokenSource[i];
            if (source >= 0 && (i + 1 == text.TokenCount || mentions.TokenSource[i + 1] != source))
            {
                FinishSource(source, i);
            }
        }
    }

    private void Touch(int token, int mention)
    {
        ref ReferenceRecord record = ref entities.References.Items[mention];
        if (record.First == token && record.PhraseFirst < token && record.Kind == MentionKind.Name)
        {
            NoteTitle(record);
        }

        bool names = record.First == token && record is { Kind: MentionKind.Name, Entity: >= 0 };
        if (names && entities.Items[record.Entity].Kind == ActorKind.Organization)
        {
            register.NoteNouns(record.Tokens, record.Entity, isFirst: true);
        }

        if (record.First == token && record.Entity >= 0)
        {
            _history.Touch(record);
        }
    }

    /// <summary>From here on <c>the president</c> is the one just called so.</summary>
    private void NoteTitle(in ReferenceRecord mention)
    {
        int country = entities.Items[mention.Entity].Country;
        for (int i = mention.PhraseFirst; i < mention.First; i++)
        {
            if (!mentions.Is(i, ActorClasses.Role))
            {
                continue;
            }

            entities.Names.AddHolder(text.TokenForm[i], mention.Entity, isFirst: true);
            if (mentions.Is(i, ActorClasses.LeaderNoun))
            {
                entities.Names.AddHolder(NameIndex.AnyLeader, mention.Entity, isFirst: true);
                if (country >= 0)
                {
                    entities.Names.AddHolder(NameIndex.LeaderOf(country), mention.Entity, isFirst: true);
                }
            }
        }
    }

    private void FinishSource(int source, int token)
    {
        TokenRange last = attributions.SourceOf(source)[^1];
        if (token < last.First)
        {
            return;
        }

        sources.Resolve(source);
        // "Roe said her brother had told him": who speaks in reported words is not who "he" is in the next sentence.
        if (attributions.Items[source].Parent < 0 && entities.Sources.HasAny(source))
        {
            _history.NoteSpeakers(source, entities.Sources.Of(source));
        }
    }

    private void ReadWord(int token)
    {
        ulong form = text.TokenForm[token];
        bool isSource = mentions.TokenSource[token] >= 0;
        if (form == Words.The)
        {
            ReadDescription(token);
        }
        else if (form == Words.Who || form == Words.Which || (form == Words.That && isSource))
        {
            ReadRelative(token);
        }
        else if (GenderOf(token) is { } gender)
        {
            // "He is a liar," she said: a pronoun in quoted words means whom the speaker thinks of, and is left alone.
            if (quotations.TokenQuotation[token] < 0 || isSource)
            {
                EntityChoice person = _pronouns.LinkPerson(token, gender);
                AddPronoun(token, person.Entity, Rule.PersonPronoun, person.Margin);
            }
        }
        else if (isSource && mentions.Is(token, ActorClasses.ThingPronoun) && !joint.Means(new TokenRange(token, token + 1)))
        {
            // "it said", "they said" alone: others mean things that are no actors. 152 speakers of PolNeAR train, 21 of worldwide
            // speakers-train.
            EntityChoice thing = _pronouns.LinkThing(token, form != Words.It && form != Words.Its);
            AddPronoun(token, thing.Entity, Rule.ThingPronoun, thing.Margin);
        }
    }

    /// <summary>A relative pronoun means the noun before it, over a comma.</summary>
    private void ReadRelative(int token)
    {
        int before = token - 1;
        // "Roe, who said", "Acme, for which": 388 speakers of PolNeAR train, 20 of worldwide speakers-train.
        if (before > 0 && (text.IsMark(before, ',') || mentions.Is(before, ActorClasses.Preposition)))
        {
            before--;
            before -= before > 0 && text.IsMark(before, ',') ? 1 : 0;
        }

        int mention = before >= 0 ? entities.References.TokenMention[before] : -1;
        if (mention >= 0)
        {
            AddPronoun(token, entities.References.Items[mention].Entity, Rule.RelativePronoun);
        }
        else if (mentions.TokenSource[token] >= 0 && text.TokenForm[token] == Words.Who
            && _history.People.Items is [var last, ..]
            && entities.States[last].LastSentence == text.TokenSentence[token])
        {
            AddPronoun(token, last, Rule.RelativePronoun);
        }
    }

    /// <summary>Resolves the description that begins with an article; marks it as a mention of somebody met before.</summary>
    private void ReadDescription(int token)
    {
        // In quoted words "the president" is whom the speaker means, not whom the article spoke of last.
        if (!rules.Follows(Rule.RoleOfPerson)
            || (quotations.TokenQuotation[token] >= 0 && mentions.TokenSource[token] < 0))
        {
            return;
        }

        EntityChoice choice = descriptions.Link(token, out DescriptionContext description);
        if (choice.Entity < 0)
        {
            return;
        }

        ReferenceRecord mention = ReferenceRecord.Of(description.Tokens, MentionKind.Nominal, Rule.RoleOfPerson, choice.Entity) with
        {
            IsSubject = syntax.Tree.IsSubject(description.Tokens), Margin = choice.Margin,
        };
        int index = entities.References.AddOver(mention, entities);
        int[] owners = entities.References.TokenMention;
        for (int i = description.Tokens.First; i < description.Tokens.End; i++)
        {
            // "the Ohio senator": the place keeps its own mention.
            owners[i] = owners[i] < 0 ? index : owners[i];
        }

        _history.Touch(mention);
    }

    /// <summary>The gender of a third-person pronoun, or null.</summary>
    private Gender? GenderOf(int token)
        => mentions.Is(token, ActorClasses.MasculinePronoun) ? Gender.Male
            : mentions.Is(token, ActorClasses.FemininePronoun) ? Gender.Female
            : null;

    private void AddPronoun(int token, int entity, Rule rule, float margin = 0)
    {
        if (entity < 0 || !rules.Follows(rule))
        {
            return;
        }

        var pronoun = new TokenRange(token, token + 1);
        ReferenceRecord mention = ReferenceRecord.Of(pronoun, MentionKind.Pronoun, rule, entity) with
        {
            IsSubject = syntax.Tree.IsSubject(pronoun), Margin = margin,
        };
        entities.References.Add(mention, entities);
        _history.Touch(mention);
    }
}
