using NewsParsing.Syntax;

namespace NewsParsing.Mentions;

/// <summary>How often the recogniser took a name for each kind of thing.</summary>
internal struct NameVotes
{
    public int Person, Organization, Place, Other;

    /// <summary>How many of those for a person come from people of that family name.</summary>
    public int Family;

    public readonly int Total => Person + Organization + Place + Other;

    /// <summary>The kind of most votes, as the label that begins a name of it; <see cref="NameLabel.None"/> without votes.</summary>
    public readonly NameLabel Best
    {
        get
        {
            int most = Math.Max(Math.Max(Person, Organization), Math.Max(Place, Other));
            return most == 0 ? NameLabel.None
                : Person == most ? NameLabel.BeginPerson
                : Organization == most ? NameLabel.BeginOrganization
                : Place == most ? NameLabel.BeginPlace : NameLabel.BeginOther;
        }
    }

    public void Add(NameLabel begin, int votes)
    {
        switch (begin)
        {
            case NameLabel.BeginPerson:
                Person += votes;
                break;
            case NameLabel.BeginOrganization:
                Organization += votes;
                break;
            case NameLabel.BeginPlace:
                Place += votes;
                break;
            default:
                Other += votes;
                break;
        }
    }
}
