using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>What only the layouts of blind-jj print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindJjDetails
{
    public static BlindJjDetails Of(DepartmentYear year)
    {
        return new BlindJjDetails();
    }
}
