using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Reads the labels of speakers in a transcript: what stands there without being a role is a person's name, whatever the recogniser makes
/// of capitals without a sentence around them (<c>MAYOR ED BRAND:</c>, <c>SY:</c>).
/// </summary>
internal sealed class LabelNameReader(Discourse discourse)
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
        for (int a = 0; a < discourse.Attributions.Count; a++)
        {
            TokenRange name = discourse.IsLabel(a, out TokenRange label) ? NameIn(label) : default;
            if (!name.IsEmpty)
            {
                if (!isCopied)
                {
                    isCopied = true;
                    discourse.Labels = discourse.Scratch.CopyOf(discourse.Labels, discourse.Text.TokenCount);
                }

                discourse.Labels.AsSpan(name.First, name.Length).Fill(NameLabel.InsidePerson);
                discourse.Labels[name.First] = NameLabel.BeginPerson;
            }
        }
    }

    private TokenRange NameIn(TokenRange label)
    {
        int end = label.First;
        while (end < label.End && discourse.IsWord(end))
        {
            end++;
        }

        int first = label.First;
        while (first < end - 1 && discourse.Is(first, Before))
        {
            first++;
        }

        // "SPEAKER 1:", "JUROR NO. 7:", "THE COURT:", "UNIDENTIFIED MALE:" name nobody.
        bool isNumbered = end < label.End && !discourse.IsMark(end, ',');
        bool isDefinite = discourse.Text.TokenForm[label.First] == Words.The;
        var name = new TokenRange(first, end);
        bool isNobody = isNumbered || isDefinite || name.IsEmpty || discourse.Is(end - 1, Role);
        // "SINGAPORE: The ministry said": a place stays one, by the gazetteers or by the recogniser.
        bool isPlace = !isNobody && (discourse.Labels[first] == NameLabel.BeginPlace
            || (discourse.Listed(name, out int length).Kind != KnownNameKind.None && length >= name.Length));
        return isNobody || isPlace ? default : name;
    }
}
