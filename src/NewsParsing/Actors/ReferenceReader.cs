using NewsParsing.Actors.Entities;
using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Walks the body in the reader's order with the names known; resolves pronouns, definite descriptions and sources as they come.
/// </summary>
internal sealed class ReferenceReader
{
    private readonly Discourse _discourse;
    private readonly EntityHistory _history;
    private readonly PronounLinker _pronouns;
    private readonly DescriptionLinker _descriptions;
    private readonly SpeakerResolver _resolver;
    private readonly JointReader _joint;
    private readonly SpeakerBuffer _speakers;

    public ReferenceReader(Discourse discourse, EntityChooser chooser, DescriptionLinker descriptions, SpeakerResolver resolver)
    {
        _discourse = discourse;
        _resolver = resolver;
        _joint = new JointReader(discourse);
        _speakers = discourse.Scratch.Speakers;
        _history = chooser.History;
        _pronouns = new PronounLinker(discourse, chooser);
        _descriptions = descriptions;
    }

    public void Run()
    {
        TextBuffer text = _discourse.Text;
        for (int i = _discourse.ProseToken; i < text.TokenCount; i++)
        {
            int mention = _discourse.Mentions.TokenMention[i];
            if (mention >= 0)
            {
                Touch(i, mention);
                _joint.Note(i);
            }
            else if (_discourse.Is(i, ActorClasses.FunctionWord))
            {
                ReadWord(i);
            }

            if (_discourse.Is(i, ActorClasses.DocumentNoun) && _discourse.Quotations.TokenQuotation[i] < 0)
            {
                _descriptions.NoteDocument(i);
            }

            int source = _discourse.TokenSource[i];
            if (source >= 0 && (i + 1 == text.TokenCount || _discourse.TokenSource[i + 1] != source))
            {
                FinishSource(source, i);
            }
        }
    }

    /// <summary>Ties <c>I</c> inside quotations to their speaker, once all speakers are known.</summary>
    public void ReadFirstPerson()
    {
        TextBuffer text = _discourse.Text;
        for (int i = _discourse.ProseToken; i < text.TokenCount; i++)
        {
            int quotation = _discourse.Quotations.TokenQuotation[i];
            if (quotation < 0 || _discourse.Mentions.TokenMention[i] >= 0
                || !_discourse.Is(i, ActorClasses.FirstPersonSingular))
            {
                continue;
            }

            int attribution = _discourse.Attributions.QuotationAttribution[quotation];
            // "I" of a joint statement is none of them. 3,062 mentions of PolNeAR train, 455 of worldwide speakers-train, no speaker.
            if (attribution >= 0 && _speakers.Of(attribution) is [var speaker])
            {
                AddPronoun(i, speaker.Entity, Rule.FirstPersonInQuotation);
            }
        }
    }

    private void Touch(int token, int mention)
    {
        ref MentionRecord record = ref _discourse.Mentions.Items[mention];
        if (record.First == token && record.PhraseFirst < token && record.Kind == MentionKind.Name)
        {
            NoteTitle(record);
        }

        bool names = record.First == token && record is { Kind: MentionKind.Name, Entity: >= 0 };
        if (names && _discourse.Entities.Items[record.Entity].Kind == ActorKind.Organization)
        {
            _discourse.NoteNouns(record.Tokens, record.Entity, isFirst: true);
        }

        if (record.First == token && record.Entity >= 0)
        {
            _history.Touch(record);
        }
    }

    /// <summary>From here on <c>the president</c> is the one just called so.</summary>
    private void NoteTitle(in MentionRecord mention)
    {
        int country = _discourse.Entities.Items[mention.Entity].Country;
        for (int i = mention.PhraseFirst; i < mention.First; i++)
        {
            if (!_discourse.Is(i, ActorClasses.Role))
            {
                continue;
            }

            _discourse.Names.SetDescription(_discourse.Text.TokenForm[i], mention.Entity);
            if (_discourse.Is(i, ActorClasses.LeaderNoun))
            {
                _discourse.Names.SetDescription(NameIndex.AnyLeader, mention.Entity);
                if (country >= 0)
                {
                    _discourse.Names.SetDescription(NameIndex.LeaderOf(country), mention.Entity);
                }
            }
        }
    }

    private void FinishSource(int source, int token)
    {
        TokenRange last = _discourse.Attributions.SourceOf(source)[^1];
        if (token < last.First)
        {
            return;
        }

        _resolver.Resolve(source);
        // "Roe said her brother had told him": who speaks in reported words is not who "he" is in the next sentence.
        if (_discourse.Attributions.Items[source].Parent >= 0)
        {
            return;
        }

        if (_speakers.HasSpeakers(source))
        {
            _history.NoteSpeakers(source, _speakers.Of(source));
        }
    }

    private void ReadWord(int token)
    {
        ulong form = _discourse.Text.TokenForm[token];
        bool isSource = _discourse.TokenSource[token] >= 0;
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
            if (_discourse.Quotations.TokenQuotation[token] < 0 || isSource)
            {
                EntityChoice person = _pronouns.LinkPerson(token, gender);
                AddPronoun(token, person.Entity, Rule.PersonPronoun, person.Margin);
            }
        }
        else if (isSource && _discourse.Is(token, ActorClasses.ThingPronoun)
            && !_joint.Means(new TokenRange(token, token + 1)))
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
        if (before > 0 && (_discourse.IsMark(before, ',') || _discourse.Is(before, ActorClasses.Preposition)))
        {
            before--;
            before -= before > 0 && _discourse.IsMark(before, ',') ? 1 : 0;
        }

        int mention = before >= 0 ? _discourse.Mentions.TokenMention[before] : -1;
        if (mention >= 0)
        {
            AddPronoun(token, _discourse.Mentions.Items[mention].Entity, Rule.RelativePronoun);
        }
        else if (_discourse.TokenSource[token] >= 0 && _discourse.Text.TokenForm[token] == Words.Who
            && _history.People.Items is [var last, ..]
            && _history.States.Of(last).LastSentence == _discourse.Text.TokenSentence[token])
        {
            AddPronoun(token, last, Rule.RelativePronoun);
        }
    }

    /// <summary>Resolves the description that begins with an article; marks it as a mention of somebody met before.</summary>
    private void ReadDescription(int token)
    {
        // In quoted words "the president" is whom the speaker means, not whom the article spoke of last.
        if (!_discourse.Rules.Follows(Rule.RoleOfPerson)
            || (_discourse.Quotations.TokenQuotation[token] >= 0 && _discourse.TokenSource[token] < 0))
        {
            return;
        }

        EntityChoice choice = _descriptions.Link(token, out DescriptionContext description);
        if (choice.Entity < 0)
        {
            return;
        }

        MentionRecord mention = MentionRecord.Of(description.Tokens, MentionKind.Nominal, Rule.RoleOfPerson, choice.Entity) with
        {
            IsSubject = _discourse.IsSubject(description.Tokens), Margin = choice.Margin,
        };
        int index = _discourse.Mentions.AddOver(mention, _discourse.Entities);
        int[] owners = _discourse.Mentions.TokenMention;
        for (int i = description.Tokens.First; i < description.Tokens.End; i++)
        {
            // "the Ohio senator": the place keeps its own mention.
            owners[i] = owners[i] < 0 ? index : owners[i];
        }

        _history.Touch(mention);
    }

    /// <summary>The gender of a third-person pronoun, or null.</summary>
    private Gender? GenderOf(int token)
        => _discourse.Is(token, ActorClasses.MasculinePronoun) ? Gender.Male
            : _discourse.Is(token, ActorClasses.FemininePronoun) ? Gender.Female
            : null;

    private void AddPronoun(int token, int entity, Rule rule, float margin = 0)
    {
        if (entity < 0 || !_discourse.Rules.Follows(rule))
        {
            return;
        }

        var pronoun = new TokenRange(token, token + 1);
        MentionRecord mention = MentionRecord.Of(pronoun, MentionKind.Pronoun, rule, entity) with
        {
            IsSubject = _discourse.IsSubject(pronoun), Margin = margin,
        };
        _discourse.Mentions.Add(mention, _discourse.Entities);
        _history.Touch(mention);
    }
}
