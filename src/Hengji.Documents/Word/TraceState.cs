namespace Hengji.Documents.Word;

/// <summary>How a number in a document stands to its figure.</summary>
public enum TraceState
{
    /// <summary>一致: shows what the figure prints now.</summary>
    Fresh,

    /// <summary>过期: stands as it was written, but the figure has changed or is gone.</summary>
    Stale,

    /// <summary>手改: somebody typed over it, and it is not what the figure prints.</summary>
    HandChanged,

    /// <summary>未绑定: a number that was never tied to a figure.</summary>
    Unbound,

    /// <summary>缺失: was written, but its control and number are no longer in the document.</summary>
    Missing,
}
