using System.Runtime.InteropServices;

namespace NewsParsing.Pipeline;

/// <summary>Calls back after each collection of the oldest generation, as long as the one who asked for it lives.</summary>
// As the pools of the runtime do: an object that is finalised again and again comes to the oldest generation and is then found dead
// whenever that is collected. A timer would wake a process that sleeps.
internal sealed class Gen2Callback
{
    // A handle, since a WeakReference would be finalised, and empty, together with this object.
    private readonly GCHandle _target;
    private readonly Action<object> _action;

    private Gen2Callback(object target, Action<object> action)
    {
        _target = GCHandle.Alloc(target, GCHandleType.Weak);
        _action = action;
    }

    ~Gen2Callback()
    {
        if (_target.Target is { } target)
        {
            _action(target);
            GC.ReRegisterForFinalize(this);
        }
        else
        {
            _target.Free();
        }
    }

    /// <param name="target">Who asks; held weakly.</param>
    /// <param name="action">What to do with it, on the thread of the finalizers; must not throw.</param>
    public static void Register(object target, Action<object> action) => _ = new Gen2Callback(target, action);
}
