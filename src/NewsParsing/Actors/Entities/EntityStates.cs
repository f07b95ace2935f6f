namespace NewsParsing.Actors.Entities;

/// <summary>The state of each entity as a column beside the entities.</summary>
internal sealed class EntityStates
{
    private EntityState[] _items = new EntityState[64];
    private int _count;

    public void Reset() => _count = 0;

    /// <summary>The state of an entity; one never met has no mention.</summary>
    public ref EntityState Of(int entity)
    {
        if (entity >= _items.Length)
        {
            Array.Resize(ref _items, Math.Max(entity + 1, _items.Length * 2));
        }

        for (; _count <= entity; _count++)
        {
            _items[_count] = new EntityState
            {
                LastToken = -1,
                LastVerb = -1,
                FirstSentence = -1,
                LastSentence = -1,
                LastSubject = -1,
                LastSpeech = -1,
                LastQuoted = -1,
                SubjectToken = -1,
                SpeechToken = -1,
                ContentOf = -1,
                DocumentToken = -1,
                IssuerOf = -1,
                LastFull = -1,
                KindRow = -2,
                KindToken = -1,
            };
        }

        return ref _items[entity];
    }
}
