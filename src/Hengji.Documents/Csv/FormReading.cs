using Hengji.Forms;

namespace Hengji.Documents.Csv;

/// <summary>What a form file holds, and what is wrong with it.</summary>
/// <param name="Form">The readable rows; null when the headings cannot be understood.</param>
/// <param name="Problems">Every problem of layout.</param>
internal sealed record FormReading(RawForm? Form, ImmutableArray<Problem> Problems)
{
    /// <summary>Whether all of it could be read.</summary>
    public bool IsComplete => Form is not null && Problems.IsEmpty;
}

/// <summary>Rows that could be read, and what is wrong with the others.</summary>
internal sealed record RowsReading(ImmutableArray<RawFormRow>? Rows, ImmutableArray<Problem> Problems);
