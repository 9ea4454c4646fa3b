using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>Narrows the cells of many relations together until nothing moves, something is refuted, or the limit is met.</summary>
internal sealed class Propagation
{
    private readonly ImmutableArray<Constraint> constraints;
    private readonly int[][] cellsOf;
    private readonly List<int>[] constraintsOf;
    private readonly Domain[] domains;
    private readonly List<(int Constraint, List<int> Moved)> steps = [];

    /// <param name="constraints">The relations.</param>
    /// <param name="freed">A figure to leave open, as if its cell were empty; null for none.</param>
    public Propagation(ImmutableArray<Constraint> constraints, Figure? freed = null)
    {
        this.constraints = constraints;
        var index = new Dictionary<Figure, int>(ReferenceEqualityComparer.Instance);
        cellsOf = [.. constraints.Select(constraint => constraint.Figures.Select(figure => Number(index, figure)).ToArray())];
        domains = new Domain[index.Count];
        foreach (var (figure, number) in index)
            domains[number] = ReferenceEquals(figure, freed) ? Domain.All : Domain.Of(figure.Interval);
        constraintsOf = [.. domains.Select(_ => new List<int>())];
        for (var i = 0; i < cellsOf.Length; i++)
        {
            foreach (var cell in cellsOf[i])
                constraintsOf[cell].Add(i);
        }
    }

    /// <summary>Whether the limit was met before nothing moved; the answer is still safe.</summary>
    public bool WasCutShort { get; private set; }

    /// <summary>Runs.</summary>
    /// <param name="visitsPerRelation">How often one relation may be looked at; slow convergence ends there.</param>
    /// <returns>Relations that together cannot hold, or empty when nothing was refuted.</returns>
    public ImmutableArray<Constraint> Refute(int visitsPerRelation)
    {
        var waiting = new Queue<int>(Enumerable.Range(0, constraints.Length));
        var isWaiting = Enumerable.Repeat(true, constraints.Length).ToArray();
        var visits = new int[constraints.Length];
        while (waiting.TryDequeue(out var current))
        {
            isWaiting[current] = false;
            if (++visits[current] > visitsPerRelation)
            {
                WasCutShort = true;
                continue;
            }
            if (Visit(current) is not { } moved)
                return Explain(current);
            foreach (var next in moved.SelectMany(cell => constraintsOf[cell]).Where(next => next != current && !isWaiting[next]))
            {
                isWaiting[next] = true;
                waiting.Enqueue(next);
            }
        }
        return [];
    }

    // The cells that moved, or null when the relation cannot hold.
    private List<int>? Visit(int current)
    {
        var own = cellsOf[current];
        var before = Array.ConvertAll(own, cell => domains[cell]);
        var after = before.ToArray();
        if (!constraints[current].Narrow(after))
            return null;
        var moved = new List<int>();
        for (var i = 0; i < own.Length; i++)
        {
            if (after[i] != before[i])
                moved.Add(i);
        }
        foreach (var i in moved)
            domains[own[i]] = after[i];
        var cells = moved.ConvertAll(i => own[i]);
        if (cells.Count > 0)
            steps.Add((current, cells));
        return cells;
    }

    /// <summary>The relation that cannot hold and those that, step by step, moved the cells it looked at.</summary>
    private ImmutableArray<Constraint> Explain(int current)
    {
        var reasons = new HashSet<int> { current };
        var looked = new HashSet<int>(cellsOf[current]);
        foreach (var (constraint, moved) in steps.AsEnumerable().Reverse())
        {
            if (!moved.Exists(looked.Contains))
                continue;
            _ = reasons.Add(constraint);
            looked.UnionWith(cellsOf[constraint]);
        }
        return [.. reasons.Order().Select(i => constraints[i])];
    }

    private static int Number(Dictionary<Figure, int> index, Figure figure)
    {
        if (!index.TryGetValue(figure, out var number))
            index[figure] = number = index.Count;
        return number;
    }
}
