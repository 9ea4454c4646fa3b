using Hengji.Storage.Calendar;

namespace Hengji.Storage.Mapping;

internal sealed class StepDeadlineMapping : IEntityTypeConfiguration<StepDeadline>
{
    public void Configure(EntityTypeBuilder<StepDeadline> builder)
    {
        builder.ToTable("step_deadlines");
        builder.Property(deadline => deadline.PackId).HasMaxLength(100);
        builder.Property(deadline => deadline.Step).HasMaxLength(60);
        builder.Property(deadline => deadline.Basis).HasMaxLength(200);
        builder.HasIndex(deadline => new { deadline.PackId, deadline.Step, deadline.DepartmentId }).IsUnique();
    }
}
