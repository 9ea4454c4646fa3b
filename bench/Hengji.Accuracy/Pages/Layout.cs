using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Pages;

/// <summary>One way a region writes its reports: order, heads, units and wording.</summary>
/// <param name="name">Short name for tables of results.</param>
/// <param name="style">How it prints numbers.</param>
public abstract class Layout(string name, NumberStyle style)
{
    public string Name => name;

    /// <summary>Whether it was written with the first ones and kept from being looked at until blind-f had shown what to expect; may be looked at now.</summary>
    public virtual bool IsHeldBack => false;

    /// <summary>Whether it was added after the auditor had been fitted to the first ones; may be looked at.</summary>
    public virtual bool IsLater => false;

    /// <summary>Whether it was added after the auditor had been mended with the later ones; may be looked at.</summary>
    public virtual bool IsFresh => false;

    /// <summary>
    /// Which group results are told for: <c>known</c>, <c>later</c>, <c>fresh</c>, <c>blind-a</c>, <c>blind-b</c>, <c>blind-c</c>,
    /// <c>blind-d</c>, <c>blind-e</c>, <c>blind-f</c>, <c>blind-g</c>, <c>blind-h</c>, <c>blind-i</c>, <c>blind-j</c>,
    /// <c>blind-k</c>, <c>blind-l</c>, <c>blind-m</c>, <c>blind-n</c>, <c>blind-o</c>, <c>blind-p</c>, <c>blind-q</c>, <c>blind-r</c>, <c>blind-s</c>, <c>blind-t</c>, <c>blind-u</c>, <c>blind-v</c>, <c>blind-w</c>, <c>blind-x</c>, <c>blind-y</c>, <c>blind-z</c>, <c>blind-aa</c>, <c>blind-cc</c>, <c>blind-bb</c>, <c>blind-dd</c>, <c>blind-ee</c> to <c>blind-kk</c> or <c>held-back</c>.
    /// </summary>
    public virtual string Group => IsHeldBack ? "held-back" : IsFresh ? "fresh" : IsLater ? "later" : "known";

    /// <summary>Whether what was missed in it, and its results alone, may be told.</summary>
    public bool IsTold => Group is not ("blind-f" or "blind-g" or "blind-j" or "blind-l" or "blind-v" or "blind-w" or "blind-x" or "blind-z" or "blind-aa" or "blind-cc" or "blind-dd" or "blind-jj" or "blind-kk");

    public Page Write(DepartmentYear year)
    {
        var page = new Page(style);
        Write(year, page);
        return page;
    }

    protected abstract void Write(DepartmentYear year, Page page);
}
