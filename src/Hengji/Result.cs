namespace Hengji;

/// <summary>Why an operation cannot be done, as a value: a stable code and a Chinese sentence for the reader.</summary>
/// <param name="Code">Stable, dotted, English; never renamed or reused, for instance <c>figure.not-a-number</c>.</param>
/// <param name="Message">What was found, what was expected and what to do, in Simplified Chinese.</param>
/// <param name="English">The same sentence in English.</param>
/// <param name="Place">Where: file, sheet, cell or line; null when the problem has no place.</param>
public record Problem(string Code, string Message, string English, SourceLocation? Place = null)
{
    /// <summary>Place and message in one line, in the language asked for.</summary>
    public string Describe(bool english = false) =>
        (Place is null ? "" : Place + (english ? ": " : "：")) + (english ? English : Message);
}

/// <summary>Either a value or the problems that prevent it; all problems found, not only the first.</summary>
public readonly record struct Result<T>
{
    private readonly T? value;
    private readonly ImmutableArray<Problem> problems;

    private Result(T? value, ImmutableArray<Problem> problems) => (this.value, this.problems) = (value, problems);

    /// <summary>The problems; empty on success.</summary>
    public ImmutableArray<Problem> Problems => problems.IsDefault ? [] : problems;

    /// <summary>Whether there is a value.</summary>
    public bool IsSuccess => Problems.IsEmpty;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There are problems instead.</exception>
    public T Value =>
        IsSuccess ? value! : throw new InvalidOperationException($"No value: {Problems[0].Describe(english: true)}");

    /// <summary>A success.</summary>
    public static implicit operator Result<T>(T value) => new(value, []);

    /// <summary>A failure with one problem.</summary>
    public static implicit operator Result<T>(Problem problem) => new(default, [problem]);

    /// <summary>A failure with at least one problem.</summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static Result<T> Failure(IEnumerable<Problem> problems)
    {
        var all = problems.ToImmutableArray();
        return all.IsEmpty ? throw new ArgumentException("A failure needs a problem.", nameof(problems)) : new(default, all);
    }
}
