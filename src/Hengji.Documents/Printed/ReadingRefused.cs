namespace Hengji.Documents.Printed;

/// <summary>Carries a problem out of the depths of a document that is being read; <see cref="DocumentReader"/> catches it.</summary>
internal sealed class ReadingRefused(Problem problem) : Exception(problem.English)
{
    public Problem Problem { get; } = problem;
}
