using Hengji.Storage.Reviewing;

namespace Hengji.Storage.Mapping;

internal sealed class SnapshotMapping : IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Snapshot> builder)
    {
        builder.ToTable("snapshots");
        builder.Property(snapshot => snapshot.UnitKey).HasMaxLength(40);
        builder.Property(snapshot => snapshot.Sm3).HasMaxLength(64);
        builder.Property(snapshot => snapshot.Sha256).HasMaxLength(64);
        builder.Property(snapshot => snapshot.By).HasMaxLength(50);
        builder.HasIndex(snapshot => new { snapshot.DossierId, snapshot.Number }).IsUnique();
    }
}
