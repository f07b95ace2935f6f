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
    private readonly Salience _salience;
    private readonly PronounResolver _pronouns;
    private readonly DefiniteReader _definites;
    private readonly SpeakerResolver _resolver;
    private readonly SpeakerBuffer _speakers;

    public ReferenceReader(Discourse discourse, SpeakerResolver resolver)
    {
        _discourse = discourse;
        _resolver = resolver;
        _speakers = discourse.Scratch.Speakers;
        _salience = new Salience(discourse);
        _pronouns = new PronounResolver(discourse, _salience);
        _definites = new DefiniteReader(discourse, _salience, _pronouns);
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
            }
            else if (_discourse.Is(i, ActorClasses.FunctionWord))
            {
                ReadWord(i);
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

        if (record.First == token && record.Entity >= 0 && _discourse.Quotations.TokenQuotation[token] < 0)
        {
            _salience.Touch(record.Entity, _discourse.Text.TokenSentence[token], record.IsSubject && !_discourse.IsReported[token]);
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

        foreach (SpeakerChoice speaker in _speakers.Of(source))
        {
            _salience.Touch(speaker.Entity, _discourse.Text.TokenSentence[token], isSubject: true);
        }
    }

    private void ReadWord(int token)
    {
        ulong form = _discourse.Text.TokenForm[token];
        bool isSource = _discourse.TokenSource[token] >= 0;
        if (form == Words.The)
        {
            _definites.Read(token);
        }
        else if (form == Words.Who || form == Words.Which || (form == Words.That && isSource))
        {
            ReadRelative(token);
        }
        else if (_pronouns.GenderOf(token) is { } gender)
        {
            // "He is a liar," she said: a pronoun in quoted words means whom the speaker thinks of, and is left alone.
            if (_discourse.Quotations.TokenQuotation[token] < 0 || isSource)
            {
                int person = _pronouns.ResolvePerson(token, gender, isSource, out float margin);
                AddPronoun(token, person, Rule.PersonPronoun, margin);
            }
        }
        else if (isSource && _discourse.Is(token, ActorClasses.ThingPronoun))
        {
            // "it said", "they said" alone: others mean things that are no actors. 152 speakers of PolNeAR train, 21 of worldwide
            // speakers-train.
            AddPronoun(token, ResolveThing(token, form == Words.They || form == Words.Their), Rule.ThingPronoun);
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
            && _salience.RecentPeople is [var last, ..]
            && _discourse.Entities.Items[last].LastSentence == _discourse.Text.TokenSentence[token])
        {
            AddPronoun(token, last, Rule.RelativePronoun);
        }
    }

    private int ResolveThing(int token, bool isPlural)
    {
        int sentence = _discourse.Text.TokenSentence[token];
        int last = _speakers.LastResolved;
        if (last >= 0 && _speakers.Of(last) is [var speaker]
            && _discourse.Entities.Items[speaker.Entity].Kind is not (ActorKind.Person or ActorKind.Unnamed or ActorKind.Place)
            && IsNear(speaker.Entity, sentence))
        {
            return speaker.Entity;
        }

        int thing = isPlural ? _salience.LastGroup : _salience.LastThing;
        return thing >= 0 && IsNear(thing, sentence) && _discourse.Entities.Items[thing].Kind != ActorKind.Place ? thing : -1;
    }

    private bool IsNear(int entity, int sentence)
    {
        // "Acme closed two plants. … It said": what was mentioned three sentences ago is out of mind.
        const int maximumDistance = 2;
        return sentence - _discourse.Entities.Items[entity].LastSentence <= maximumDistance;
    }

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
        if (_discourse.Quotations.TokenQuotation[token] < 0)
        {
            _salience.Touch(entity, _discourse.Text.TokenSentence[token], mention.IsSubject);
        }
    }
}
