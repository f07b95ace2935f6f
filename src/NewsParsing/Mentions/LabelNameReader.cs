using NewsParsing.Attributions;
using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>
/// Reads the labels of speakers in a transcript: what stands there without being a role is a person's name, whatever the recogniser makes
/// of capitals without a sentence around them (<c>MAYOR ED BRAND:</c>, <c>SY:</c>).
/// </summary>
internal sealed class LabelNameReader(Knowledge knowledge, TextBuffer text, AttributionBuffer attributions, MentionBuffer mentions)
{
    /// <summary>What stands before a name in a label.</summary>
    private const ActorClasses Before = ActorClasses.Role | ActorClasses.Honorific | ActorClasses.TitleModifier | ActorClasses.FunctionWord
        | ActorClasses.Demonym;

    /// <summary>What no name ends in: the label is a role.</summary>
    private const ActorClasses Role = Before | ActorClasses.GroupNoun | ActorClasses.NotName | ActorClasses.OrganizationWord
        | ActorClasses.FemaleNoun | ActorClasses.MaleNoun | ActorClasses.QuestionLabel | ActorClasses.AnswerLabel;

    public void Run()
    {
        bool isCopied = false;
        for (int a = 0; a < attributions.Count; a++)
        {
            text.ThrowIfCancelled();
            TokenRange name = attributions.IsLabel(a) ? NameIn(attributions.Items[a].Source) : default;
            if (!name.IsEmpty)
            {
                if (!isCopied)
                {
                    isCopied = true;
                    mentions.OwnLabels(text.TokenCount);
                }

                mentions.Labels.AsSpan(name.First, name.Length).Fill(NameLabel.InsidePerson);
                mentions.Labels[name.First] = NameLabel.BeginPerson;
            }
        }
    }

    private TokenRange NameIn(TokenRange label)
    {
        int end = label.First;
        while (end < label.End && text.IsWord(end))
        {
            end++;
        }

        int first = label.First;
        while (first < end - 1 && mentions.Is(first, Before))
        {
            first++;
        }

        // "SPEAKER 1:", "JUROR NO. 7:", "THE COURT:", "UNIDENTIFIED MALE:" name nobody.
        bool isNumbered = end < label.End && !text.IsMark(end, ',');
        bool isDefinite = text.TokenForm[label.First] == Words.The;
        var name = new TokenRange(first, end);
        bool isNobody = isNumbered || isDefinite || name.IsEmpty || mentions.Is(end - 1, Role);
        // "SINGAPORE: The ministry said": a place stays one, by the gazetteers or by the recogniser.
        bool isPlace = !isNobody && (mentions.Labels[first] == NameLabel.BeginPlace
            || (knowledge.Names.Longest(text.FormsOf(name), out int length).Kind != KnownNameKind.None && length >= name.Length));
        return isNobody || isPlace ? default : name;
    }
}
