namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>
/// The part of the page that may be drawn on, as the smallest box around it, saved and restored with the rest of the state.
/// Browsers draw a border as a large rectangle seen through a narrow opening, so without it a border would be a surface.
/// </summary>
internal sealed class ClipStack(Box page)
{
    private readonly Stack<Box> saved = new();

    public Box Current { get; private set; } = page;

    public void Save() => saved.Push(Current);

    public void Restore()
    {
        if (saved.Count > 0)
            Current = saved.Pop();
    }

    public void Intersect(Box box) => Current = Current.Intersect(box);
}
