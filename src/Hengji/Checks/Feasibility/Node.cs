namespace Hengji.Checks.Feasibility;

/// <summary>A number of a relation while its domain is narrowed: up from the cells, then down to them.</summary>
internal abstract class Node
{
    /// <summary>What it can be, as of the last <see cref="Forward"/>.</summary>
    public Domain Value { get; protected set; }

    /// <summary>Computes <see cref="Value"/> from the cells.</summary>
    public abstract void Forward(ReadOnlySpan<Domain> cells);

    /// <summary>Narrows the cells to what can give an allowed value.</summary>
    /// <returns>False when nothing can.</returns>
    public bool Backward(Domain allowed, Span<Domain> cells)
    {
        if (Value.Intersect(allowed) is not { } narrowed)
            return false;
        return narrowed == Value || PushDown(narrowed, cells);
    }

    /// <summary>
    /// The same with one cell open, numbered 0, and all others fixed as of the last <see cref="Forward"/>; null when the cell is
    /// not in it.
    /// </summary>
    public abstract Node? Open(int cell);

    protected abstract bool PushDown(Domain narrowed, Span<Domain> cells);
}
