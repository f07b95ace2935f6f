using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>Makes the mentions of the names that the user gave.</summary>
internal sealed class UserNameWriter(Knowledge knowledge, SyntaxBuffer syntax, KnownNameReader gazetteer, NameWriter writer)
{
    /// <summary>The mention of a name; false for one that names no actor.</summary>
    public bool TryRead(UserMatch match, out MentionRecord mention)
    {
        UserNameKind kind = KindOf(match);
        if (kind == UserNameKind.Place)
        {
            return gazetteer.TryRead(match.Tokens, new KnownName(KnownNameKind.Place, -1), out mention);
        }

        mention = writer.ReadKnown(match.Tokens, match.Form, kind == UserNameKind.Person ? ActorKind.Person : ActorKind.Organization);
        return true;
    }

    /// <summary>The kind of the first bearer that has the recogniser's label; of the first one where none has.</summary>
    private UserNameKind KindOf(UserMatch match)
    {
        UserNames names = knowledge.Users;
        UserNameKind first = names[names.Form(match.Form).Name].Kind;
        for (int form = match.Form; form >= 0; form = names.Form(form).Next)
        {
            UserNameKind kind = names[names.Form(form).Name].Kind;
            bool fits = syntax.Names[match.Tokens.First] switch
            {
                NameLabel.BeginPerson => kind == UserNameKind.Person,
                NameLabel.BeginOrganization => kind == UserNameKind.Organization,
                NameLabel.BeginPlace => kind == UserNameKind.Place,
                _ => false,
            };
            if (fits)
            {
                return kind;
            }
        }

        return first;
    }
}
